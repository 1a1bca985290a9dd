/** Excel keeps dates as numbers of days; only the cell's style tells them from other numbers. */

/** Number formats that Excel itself calls dates. */
const BUILT_IN = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const DAY = 86_400_000;

/** A format of the file's own is a date where it has a year, month or day outside of quotes and brackets. */
export const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined ? BUILT_IN.has(id) : /[ymd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** `2026-11-23`, with the time where there is one; undefined for what is no day. */
export function dateOf(serial: number, since1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return undefined;
  // Excel believes in 29 February 1900.
  const days = since1904 ? serial - 24_107 : serial < 60 ? serial - 25_568 : serial - 25_569;
  const iso = new Date(Math.round(days * DAY)).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}
