/** Processor time of the whole process, in ms: steadier than the clock on a machine that does other things too. */
export const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
