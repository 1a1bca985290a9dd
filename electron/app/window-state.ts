/** Where the window was, remembered; brought back to a screen that is there. */
import { readFileSync } from 'node:fs';
import { type BrowserWindow, screen } from 'electron';
import { z } from 'zod';
import { writeAtomically } from '../host/atomic-write.ts';

/** What the page is made for; on a smaller screen the window is as large as the screen. */
const SMALLEST = { width: 900, height: 600 };
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
export interface Place {
  readonly width: number;
  readonly height: number;
  readonly minWidth: number;
  readonly minHeight: number;
  readonly x?: number;
  readonly y?: number;
}

/** Size and place to open with, never larger than its screen; without a place the system chooses. `screens`: the usual one first. */
export function placeFor(state: Area | undefined, screens: readonly Area[]): Place {
  const wanted = { ...USUAL, ...state };
  const at = state && screens.find((area) => isInReach(state, area));
  const room = at ?? screens[0] ?? wanted;
  const least = { minWidth: Math.min(SMALLEST.width, room.width), minHeight: Math.min(SMALLEST.height, room.height) };
  const width = Math.min(Math.max(least.minWidth, wanted.width), room.width);
  const height = Math.min(Math.max(least.minHeight, wanted.height), room.height);
  return { width, height, ...least, ...(at && state && { x: state.x, y: state.y }) };
}

const isInReach = ({ x, y, width }: Area, screen: Area): boolean =>
  Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x) >= IN_REACH &&
  y >= screen.y - 10 &&
  y <= screen.y + screen.height - IN_REACH;

const workAreas = (): Area[] => {
  const usual = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== usual.id);
  return [usual, ...others].map(({ workArea }) => workArea);
};

export function readWindowState(file: string): { readonly maximized: boolean; readonly place: Place } {
  const state = read(file);
  return { maximized: state?.maximized === true, place: placeFor(state, workAreas()) };
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
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('close', save);
}

/** A screen that is unplugged while the program runs: not every system moves the windows that were on it. */
export function bringBackWhenScreenGoes(window: BrowserWindow): void {
  const bringBack = (): void => {
    const areas = workAreas();
    const now = window.getBounds();
    const [usual] = areas;
    if (!usual || areas.some((area) => isInReach(now, area))) return;
    const { width, height } = placeFor(now, areas);
    const x = Math.round(usual.x + (usual.width - width) / 2);
    const y = Math.round(usual.y + (usual.height - height) / 2);
    window.setBounds({ x, y, width, height });
  };
  screen.on('display-removed', bringBack);
  screen.on('display-metrics-changed', bringBack);
  window.on('closed', () => {
    screen.off('display-removed', bringBack);
    screen.off('display-metrics-changed', bringBack);
  });
}

/** A window of this size on the screen where the user is, in its upper third. */
export function placeNearCursor({ width, height }: Pick<Area, 'width' | 'height'>): Area {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  return {
    x: Math.round(workArea.x + (workArea.width - width) / 2),
    y: Math.round(workArea.y + Math.max(0, workArea.height - height) / 3),
    width,
    height,
  };
}
