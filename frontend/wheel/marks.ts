import type { State } from './model';

/** What says a state without colour; drawn in a box from -5 to 5. What is planned and what is under way differ by their fill. */
export const MARKS: Partial<Record<State, string>> = {
  DONE: 'M-3.4 .2L-1 2.8 3.6-2.8',
  LATE: 'M0-4V.8M0 3.7v.2',
  SKIPPED: 'M-3 0H3',
};
