/** Where the window was, remembered; brought back to a screen that is there. */
import { readFileSync } from 'node:fs';
import { type BrowserWindow, screen } from 'electron';
import { z } from 'zod';
import { writeAtomically } from '../host/atomic-write.ts';

export const SMALLEST = { width: 900, height: 600 };
const USUAL = { width: 1280, height: 800 };
/** So much of the window must be on some screen, in pixels, for its title bar to be in reach. */
const IN_REACH = 100;
const SETTLE = 500;

const shape = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number(), maximized: z.boolean() });
export type WindowState = z.infer<typeof shape>;
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Size and place to open with; without a place the system chooses. */
export function placeFor(
  state: WindowState | undefined,
  screens: readonly Area[],
): { width: number; height: number; x?: number; y?: number } {
  if (!state) return USUAL;
  const width = Math.max(SMALLEST.width, state.width);
  const height = Math.max(SMALLEST.height, state.height);
  const visible = screens.some(
    (area) =>
      Math.min(state.x + width, area.x + area.width) - Math.max(state.x, area.x) >= IN_REACH &&
      state.y >= area.y - 10 &&
      state.y <= area.y + area.height - IN_REACH,
  );
  return visible ? { width, height, x: state.x, y: state.y } : { width, height };
}

export function readWindowState(file: string): {
  readonly state: WindowState | undefined;
  readonly place: ReturnType<typeof placeFor>;
} {
  const state = read(file);
  return {
    state,
    place: placeFor(
      state,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
  };
}

function read(file: string): WindowState | undefined {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Writes the place a moment after each change, so that a crash does not lose it. */
export function rememberWindow(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed()) return;
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    void writeAtomically(file, JSON.stringify(state)).catch(() => undefined);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(save, SETTLE);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('close', save);
}
