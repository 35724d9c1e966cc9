/** How a trend has been judged. `version` is the server's; -1 when nobody has judged it this year. */
export interface Judgement {
  year: number;
  likelihood: number;
  impact: number;
  /** Missing while nobody has said when it is felt. */
  time?: string;
  reason: string;
  version: number;
}

export interface Card {
  id: string;
  title: string;
  happening: string;
  affected: string;
  sector: string;
  address: string;
  now?: Judgement;
  before?: Judgement;
}

export interface Board {
  year: number;
  editable: boolean;
  likelihood: string[];
  impact: string[];
  times: { value: string; label: string }[];
  cards: Card[];
  labels: Record<string, string>;
}

export const LOWEST = 1;
export const HIGHEST = 5;
export const LEVELS = [1, 2, 3, 4, 5];

/** Where a card is put. */
export interface Place {
  likelihood: number;
  impact: number;
}

export function within(value: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, value));
}

/** Fills in what stands in braces. */
export function words(pattern: string, values: Record<string, string | number>): string {
  return Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, String(value)), pattern);
}

/** Where the arrow keys lead from a place; undefined for other keys. */
export function steered(key: string, from: Place): Place | undefined {
  switch (key) {
    case 'ArrowRight':
      return { ...from, likelihood: within(from.likelihood + 1) };
    case 'ArrowLeft':
      return { ...from, likelihood: within(from.likelihood - 1) };
    case 'ArrowUp':
      return { ...from, impact: within(from.impact + 1) };
    case 'ArrowDown':
      return { ...from, impact: within(from.impact - 1) };
    default:
      return undefined;
  }
}

/** The weightiest first, then by title. */
export function byWeight(one: Card, other: Card): number {
  const weight = (card: Card) => (card.now ? card.now.likelihood * card.now.impact : 0);
  return weight(other) - weight(one) || one.title.localeCompare(other.title, 'sv');
}
