/** What the wheel is told by its host: one year, its rings and what happens in them, in words that are ready to show. */
export type WheelData = {
  year: number;
  /** Null when the year is not this one. */
  today: string | null;
  /** Outermost first. */
  rings: Ring[];
  occurrences: Occurrence[];
  labels: Labels;
};

export type Ring = { key: string; label: string };

export type State = 'PLANNED' | 'ACTIVE' | 'DONE' | 'LATE' | 'SKIPPED';

export const STATES: State[] = ['PLANNED', 'ACTIVE', 'DONE', 'LATE', 'SKIPPED'];

export type Occurrence = {
  id: string;
  activityId: string;
  ring: string;
  title: string;
  responsible: string;
  /** First and last day, ISO. */
  startsOn: string;
  dueOn: string;
  state: State;
  stateLabel: string;
  when: string;
  /** Not of the filter's: seen, but faint. */
  dimmed: boolean;
  /** Ids of occurrences that come first. */
  dependsOn: string[];
};

/** Every text that is shown or spoken and not part of an occurrence. */
export type Labels = {
  /** The wheel's name: "Årshjulet 2027". */
  wheel: string;
  /** Whose it is, above the heading on paper. */
  owner?: string;
  /** Twelve, as they stand in a sentence: "januari". */
  months: string[];
  /** Four: "Kvartal 1". */
  quarters: string[];
  /** How one moves about, for one who hears it: "Pilarna går i tiden och mellan ringarna. Enter öppnar." */
  hint: string;
  /** At the hand: "i dag". */
  today: string;
  /** In the middle: "3 försenade, 2 pågår". */
  summary: string;
  /** Before a week's number: "v.". */
  week: string;
  /** The way back from a sector: "Hela året". */
  wholeYear: string;
  /** A state's name in the legend; a state without one is not told of. */
  states: Partial<Record<State, string>>;
  /** Spoken and shown while something is moved, {when} is the new time: "Flyttas till {when}". */
  moveTo: string;
  /** For dates that the wheel words itself while something is moved: "sv". */
  locale: string;
};

export type Zoom = 'year' | `q${1 | 2 | 3 | 4}` | `m${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;

/** How an occurrence is spoken. */
export function nameOf(it: Occurrence): string {
  return [it.title, it.when, it.stateLabel, it.responsible].filter(Boolean).join(', ');
}
