import type { HostEvents } from '../../glossary/host-api.ts';

export type HostListener = <E extends keyof HostEvents>(event: E, data: HostEvents[E]) => void;

/** Events to whoever shows the page: all of them go to every listener. */
export interface Emitter {
  readonly emit: HostListener;
  readonly listen: (listener: HostListener) => () => void;
}

export function createEmitter(): Emitter {
  const listeners = new Set<HostListener>();
  return {
    emit(event, data) {
      for (const listener of listeners) listener(event, data);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
