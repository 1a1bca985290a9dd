// All engines in turn, each in a process of its own: a busy machine slows all alike, and nobody clears away what another has left in memory.
import { fork } from 'node:child_process';
import path from 'node:path';

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** The next message of a process; rejects when it ends instead. */
const answer = (child) =>
  new Promise((done, failed) => {
    const ended = (code) => failed(new Error(`bench: an engine's process ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      done(message);
    });
  });

/** Processor time by size and engine: `{time}`, or `{skipped}` as estimated where that is beyond `patience` (ms). */
export async function together({ terms, sizes, engines, rounds, seconds, warm, patience }) {
  const runners = [];
  const children = [];
  for (const name of engines) {
    const child = fork(path.join(import.meta.dirname, 'turn.mjs'), [name, String(terms)], {
      execArgv: ['--max-old-space-size=6000'],
    });
    children.push(child);
    const { names } = await answer(child);
    const ask = (task) => {
      child.send(task);
      return answer(child);
    };
    names.forEach((title, use) => void runners.push({ title, use, ask, byteTime: 0 }));
  }
  const out = {};
  for (const bytes of sizes) {
    const results = (out[bytes] = {});
    const here = [];
    for (const runner of runners) {
      const guess = runner.byteTime * bytes;
      if (guess > patience) results[runner.title] = { skipped: guess };
      else here.push({ runner, times: [], left: seconds * 1000 });
    }
    // Once to get warm, which also tells how often a run must be repeated to be longer than the clock is coarse.
    for (const one of here) {
      const { time } = await one.runner.ask({ use: one.runner.use, bytes, warm: Math.min(warm, seconds * 1000) });
      one.repeat = Math.max(1, Math.round(10 / Math.max(time, 0.01)));
      one.runner.byteTime = time / bytes;
    }
    for (let round = 0; round < rounds; round++)
      for (let i = 0; i < here.length; i++) {
        const one = here[(i + round) % here.length];
        if (one.left < 0) continue;
        const { time } = await one.runner.ask({ use: one.runner.use, bytes, repeat: one.repeat });
        one.times.push(time);
        one.left -= time * one.repeat;
      }
    for (const { runner, times } of here) results[runner.title] = { time: median(times), runs: times.length };
  }
  for (const child of children) child.kill();
  return out;
}
