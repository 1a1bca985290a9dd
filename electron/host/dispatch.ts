/** The one door into the host, for IPC and browser mode alike: a known call, with arguments of the right shape. */
import type { Host } from './host.ts';
import { callSchemas, isCallName } from './schemas.ts';

/** A call that is not let in. The message names the call and the field, never the value: it may be a user's text. */
export class BadCall extends Error {
  override readonly name = 'BadCall';
}

/** Throws BadCall for what the table does not allow. */
export async function dispatch(host: Host, name: string, args: unknown): Promise<unknown> {
  if (!isCallName(name)) throw new BadCall('no such call');
  const read = callSchemas[name].safeParse(args);
  if (!read.success)
    throw new BadCall(`${name}: wrong arguments at ${read.error.issues[0]?.path.join('.') || 'the call'}`);
  // The table has checked the arguments; what is left is to call a function by its name.
  const answer = host.answers[name] as (...checked: unknown[]) => unknown;
  return answer(...read.data);
}
