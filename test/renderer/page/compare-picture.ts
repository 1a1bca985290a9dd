/**
 * A picture of the page against the one that was kept. Pictures are only alike where the same browser draws them on the same system: elsewhere
 * there is nothing to compare, and that is said. `KEEP_PICTURES=1` keeps what is drawn now.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

const KEPT = path.join(import.meta.dirname, 'snapshots');
const MADE_BY = path.join(KEPT, 'made-by.txt');
const keeping = process.env['KEEP_PICTURES'] === '1';

/** Pixels that may differ in any square of `WINDOW` a side: some edges of letters, but no icon, border or word. */
const MOST = 24;
const WINDOW = 32;
/** What the engine says and counts is not what is looked at here. */
const NOT_OURS = '.card-why, .clarity, .count, .panel-button';

const browserOf = (page: Page): string =>
  `Chromium ${page.context().browser()?.version().split('.')[0] ?? ''} on ${process.platform}`;

/** Why there is nothing to compare with here, or null. */
export function cannotCompare(page: Page): string | null {
  if (keeping) return null;
  const kept = existsSync(MADE_BY) ? readFileSync(MADE_BY, 'utf8').trim() : 'nothing';
  const here = browserOf(page);
  return kept === here ? null : `the pictures were drawn by ${kept}; here is ${here}`;
}

/** Null where the page looks as kept; else what differs, and where both pictures and their difference are to be seen. */
export async function differenceFrom(name: string, page: Page): Promise<string | null> {
  const mask = [page.locator(NOT_OURS)];
  const drawn = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css', mask, maskColor: '#888' });
  const file = path.join(KEPT, `${name}.png`);
  if (keeping) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, drawn);
    writeFileSync(MADE_BY, `${browserOf(page)}\n`);
    return null;
  }
  if (!existsSync(file)) return `${name}.png is not kept yet: run once with KEEP_PICTURES=1`;
  const [before, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(drawn)];
  const { width, height } = before;
  if (now.width !== width || now.height !== height)
    return `${name}: ${now.width} x ${now.height} instead of ${width} x ${height}`;
  const difference = new PNG({ width, height });
  const most = pixelmatch(before.data, now.data, difference.data, width, height, {
    threshold: 0.04,
    windowSize: WINDOW,
  });
  if (most <= MOST) return null;
  const folder = mkdtempSync(path.join(tmpdir(), `termbridge-${name}-`));
  writeFileSync(path.join(folder, 'now.png'), drawn);
  writeFileSync(path.join(folder, 'difference.png'), PNG.sync.write(difference));
  return `${name}: up to ${most} of ${WINDOW * WINDOW} pixels differ in one place; see ${folder}. If the new look is meant, run with KEEP_PICTURES=1`;
}
