import type { Piece } from './reading';

export type Level = 'PART' | 'QUESTION';

const LABEL = /^(\p{Lu}[\p{L}\p{N} .]{0,24}):(?=\s)/u;
/** Known without being met twice: who asks, and a nyckelperson's number. */
const KNOWN = /^(Intervjuare|I|N\d+)$/u;

/**
 * What in a text nobody has said: the guide's parts and questions in notes, and who speaks at a line's beginning. "Lätt:" once, or
 * in notes, where one person's words are written down, is no speaker.
 */
export class Outline {
  private readonly speakers = new Set<string>();

  /** @param lines the guide's, in UTF-16 */
  constructor(text: string, private readonly lines: (Piece & { level: Level })[], notes: boolean) {
    const met = new Set<string>();
    for (const line of text.split('\n')) {
      const label = LABEL.exec(line)?.[1];
      if (!label) continue;
      if (KNOWN.test(label) || (met.has(label) && !notes)) this.speakers.add(label);
      met.add(label);
    }
  }

  /** How much of the line says who speaks. */
  speakerIn(line: string): number {
    const found = LABEL.exec(line);
    return found && this.speakers.has(found[1]) ? found[0].length : 0;
  }

  /** What of the guide's begins there. */
  levelAt(start: number): Level | undefined {
    return this.lines.find((line) => line.start === start)?.level;
  }
}
