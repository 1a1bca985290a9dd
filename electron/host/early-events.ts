/** Events may come before the page listens (a file given at the start): commands and files wait for the first listener. */
import type { HostApi, HostEvents } from '../../glossary/host-api.ts';

type Listener = (data: never) => void;
const WAITING: readonly (keyof HostEvents)[] = ['command', 'openFile'];

export interface EarlyEvents {
  readonly deliver: <E extends keyof HostEvents>(event: E, data: HostEvents[E]) => void;
  readonly on: HostApi['on'];
}

export function keepEarlyEvents(): EarlyEvents {
  const listeners = new Map<string, Set<Listener>>();
  const early = new Map<string, unknown[]>();
  return {
    deliver(event, data) {
      const known = listeners.get(event);
      if (known?.size) for (const listener of known) listener(data as never);
      else if (WAITING.includes(event)) early.set(event, [...(early.get(event) ?? []), data]);
    },
    on(event, listener) {
      const known = listeners.get(event) ?? new Set();
      listeners.set(event, known);
      known.add(listener as Listener);
      for (const data of early.get(event) ?? []) listener(data as never);
      early.delete(event);
      return () => known.delete(listener as Listener);
    },
  };
}
