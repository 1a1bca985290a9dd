/** Dates as people read them. */
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `2026-11-23` or a full time stamp -> "23 Nov 2026"; what is no date stays as it is. */
export function day(value: string): string {
  const date = new Date(value);
  return Number.isNaN(date.valueOf()) ? value : DAY.format(date);
}

export function dayAndTime(value: string): string {
  const date = new Date(value);
  if (Number.isNaN(date.valueOf())) return value;
  return new Date().toDateString() === date.toDateString()
    ? TIME.format(date)
    : `${DAY.format(date)}, ${TIME.format(date)}`;
}
