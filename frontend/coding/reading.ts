import type { Outline } from './outline';

/** A piece of the text, in UTF-16, half-open. */
export interface Piece {
  start: number;
  end: number;
}

/** The text's words and sentences, for who marks by keyboard, and so that nobody marks half a word by hand. */
export class Reading {
  readonly words: Piece[] = [];
  readonly sentences: Piece[] = [];

  constructor(readonly text: string, locale: string, outline: Outline) {
    for (const part of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
      if (part.isWordLike) {
        this.words.push({ start: part.index, end: part.index + part.segment.length });
      }
    }
    // A line's end ends a sentence: what somebody else says is another. What nobody has said is none.
    let from = 0;
    const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
    for (const line of text.split('\n')) {
      const says = outline.levelAt(from) ? line.length : outline.speakerIn(line);
      for (const part of segmenter.segment(line.slice(says))) {
        const start = from + says + part.index + (part.segment.length - part.segment.trimStart().length);
        const end = from + says + part.index + part.segment.trimEnd().length;
        if (start < end && this.wordAt(start, end) >= 0) this.sentences.push({ start, end });
      }
      from += line.length + 1;
    }
  }

  private wordAt(start: number, end: number): number {
    const at = firstEndingAfter(this.words, start);
    return at < this.words.length && this.words[at].start < end ? at : -1;
  }

  /** The number of the word that stands there, or of the next. */
  wordNear(offset: number): number {
    return Math.min(firstEndingAfter(this.words, offset), this.words.length - 1);
  }

  sentenceNear(offset: number): number {
    return Math.min(firstEndingAfter(this.sentences, offset), this.sentences.length - 1);
  }

  /** From one word to another, with the sentence's last sign where the last word ends it. */
  between(one: number, other: number): Piece {
    const first = this.words[Math.min(one, other)];
    const last = this.words[Math.max(one, other)];
    const sentence = this.sentences[this.sentenceNear(last.start)];
    const ends = sentence && last.end <= sentence.end && this.wordAt(last.end, sentence.end) < 0;
    return { start: first.start, end: ends ? sentence.end : last.end };
  }

  /** What a hand has marked, with whole words and no space around. */
  snapped(piece: Piece): Piece | undefined {
    let { start, end } = piece;
    while (start < end && /\s/.test(this.text[start])) start++;
    while (end > start && /\s/.test(this.text[end - 1])) end--;
    if (start >= end) return undefined;
    const first = this.words[firstEndingAfter(this.words, start)];
    if (first && first.start < start) start = first.start;
    const last = this.words[firstEndingAfter(this.words, end - 1)];
    if (last && last.start < end && last.end > end) end = last.end;
    return { start, end };
  }
}

function firstEndingAfter(pieces: Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
