import type { Zoom } from './model';

const DAY_MS = 86_400_000;

/** From and to in days since the year began; what is at `to` is no longer in it. */
export type Range = { from: number; to: number };

/** Days from the first of January of the year; negative before it. */
export function dayOf(iso: string, year: number): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(year, 0, 1)) / DAY_MS);
}

export function isoOf(day: number, year: number): string {
  return new Date(Date.UTC(year, 0, 1) + day * DAY_MS).toISOString().slice(0, 10);
}

/** The month, 0 to 11, or 12 for the year's end. */
export function monthStart(month: number, year: number): number {
  return (Date.UTC(year, month, 1) - Date.UTC(year, 0, 1)) / DAY_MS;
}

export function monthAt(day: number, year: number): number {
  return new Date(Date.UTC(year, 0, 1) + day * DAY_MS).getUTCMonth();
}

/** Monday is 0. */
export function weekdayOf(day: number, year: number): number {
  return (new Date(Date.UTC(year, 0, 1) + day * DAY_MS).getUTCDay() + 6) % 7;
}

/** The ISO week that a day is in: that of its Thursday. */
export function weekOf(day: number, year: number): number {
  const thursday = new Date(Date.UTC(year, 0, 1) + (day - weekdayOf(day, year) + 3) * DAY_MS);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return 1 + Math.floor((thursday.getTime() - first) / DAY_MS / 7);
}

/** The Mondays from the one that the range's first day is in. */
export function mondays(range: Range, year: number): number[] {
  const days: number[] = [];
  for (let day = range.from - weekdayOf(range.from, year); day < range.to; day += 7) days.push(day);
  return days;
}

export function monthsOf(zoom: Zoom): { first: number; count: number } {
  const number = Number(zoom.slice(1));
  if (zoom.startsWith('q')) return { first: (number - 1) * 3, count: 3 };
  if (zoom.startsWith('m')) return { first: number - 1, count: 1 };
  return { first: 0, count: 12 };
}

export function rangeOf(zoom: Zoom, year: number): Range {
  const { first, count } = monthsOf(zoom);
  return { from: monthStart(first, year), to: monthStart(first + count, year) };
}

/** One step in, towards the day. */
export function closer(zoom: Zoom, day: number, year: number): Zoom {
  const month = monthAt(day, year);
  if (zoom === 'year') return `q${Math.floor(month / 3) + 1}` as Zoom;
  return zoom.startsWith('q') ? (`m${month + 1}` as Zoom) : zoom;
}

/** One step out. */
export function wider(zoom: Zoom): Zoom {
  return zoom.startsWith('m') ? (`q${Math.floor(monthsOf(zoom).first / 3) + 1}` as Zoom) : 'year';
}
