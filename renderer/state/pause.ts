/** Long work in slices: between two of them keys are taken and the page is painted. */

/** Milliseconds of work at a time. */
const SLICE = 8;

/** To be called after each small step: most often nothing, and a moment for everything else when the slice is over. */
export function slices(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE) return undefined;
    return nextTurn().then(() => {
      began = performance.now();
    });
  };
}

/** Not by a timer, which a hidden window only has once a second. */
const nextTurn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });
