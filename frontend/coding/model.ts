import type { Level } from './outline';

/** Offsets are code points, as the server counts them; the browser's own are in offsets.ts. */
export interface Unit {
  id: string;
  start: number;
  end: number;
  quote: string;
  condensation: string;
  memo: string;
  area: string;
  codes: string[];
  /** Why it is used no more; empty if it is. */
  withdrawn: string;
  /** Hers, and it waits until what she and the other differ in is settled. */
  unsettled?: boolean;
}

export interface Code {
  id: string;
  name: string;
  /** The names above its own, "Samverkan › ". */
  above: string;
  definition: string;
}

export interface Span {
  id: string;
  start: number;
  end: number;
}

export interface CodingData {
  text: string;
  hash: string;
  /** One person's words written down, and no transcript. */
  notes?: boolean;
  /** The lines that are the guide's. */
  outline?: { start: number; end: number; level: Level }[];
  units: Unit[];
  spans: Span[];
  codes: Code[];
  areas: { value: string; label: string }[];
  /** She may mark. */
  editable: boolean;
  /** What is shown is agreed, and a quote may be taken back. */
  withdrawable: boolean;
  labels: Record<string, string>;
  locale: string;
}

/** What the server answers: what it has kept, or what stands in its way, by field. */
export interface Answer {
  unit?: Unit;
  span?: Span;
  code?: Code;
  problems?: Record<string, string>;
}

export interface Server {
  mark(hash: string, start: number, end: number, quote: string): Promise<Answer>;
  identify(hash: string, start: number, end: number, quote: string): Promise<Answer>;
  unidentify(span: string): Promise<Answer>;
  describe(unit: string, condensation: string, memo: string, area: string): Promise<Answer>;
  code(unit: string, codes: string): Promise<Answer>;
  newCode(name: string): Promise<Answer>;
  remove(unit: string): Promise<Answer>;
  bringBack(unit: string): Promise<Answer>;
  askWithdraw(unit: string): Promise<void>;
}

/** Six hues and five kinds of line: thirty codes are told apart, and without colour at least five. */
export function lookOf(codes: Code[], unit: Unit): { hue: number; line: number } {
  const first = codes.findIndex((code) => unit.codes.includes(code.id));
  return first < 0 ? { hue: 0, line: 0 } : { hue: (first % 6) + 1, line: (first % 5) + 1 };
}

export function words(label: string, values: Record<string, string | number>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}
