/** What the page says about its own errors, for the log. */
import type { HostCalls } from '../../glossary/host-api.ts';

const NAME = /^\w{1,40}$/;
/** A line of a stack: a function's name, and a place in our scripts. */
const FRAME = /^\s*at (?:[\w.$<>[\] ]{1,80} )?\(?[\w+.-]+:\/\/[\w.:/-]+\)?$/;

/** The page is not trusted to leave the user's words out: only what looks like an error's name and like places in the code is kept. */
export function reportWithoutText({ name, stack }: Parameters<HostCalls['reportError']>[0]): string {
  const frames = stack.split('\n').filter((line) => FRAME.test(line));
  return [NAME.test(name) ? name : 'error', ...frames.map((line) => line.trim())].join(' ');
}
