import { dayOf, isoOf } from './calendar';
import type { Occurrence, WheelData } from './model';

/** When it would be, so many days later. All other dates come worded from the host. */
export function wordsOf(data: WheelData, it: Occurrence, days: number): string {
  const format = new Intl.DateTimeFormat(data.labels.locale || 'sv', { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const moved = (iso: string) => new Date(`${isoOf(dayOf(iso, data.year) + days, data.year)}T00:00:00Z`);
  return it.startsOn === it.dueOn ? format.format(moved(it.dueOn)) : format.formatRange(moved(it.startsOn), moved(it.dueOn));
}

/** Said while something is moved. */
export function movedWords(data: WheelData, it: Occurrence, days: number): string {
  return data.labels.moveTo.replace('{when}', wordsOf(data, it, days));
}
