import type { Piece, Reading } from './reading';

/** Where the keyboard stands in the text: a word, or from one word to another. */
export class Cursor {
  private anchor = 0;
  private head = -1;

  constructor(private readonly reading: Reading) {}

  /** The mouse, or a unit that was opened, has been there. */
  put(piece: Piece): void {
    this.anchor = this.reading.wordNear(piece.start);
    this.head = Math.max(this.anchor, this.reading.wordNear(piece.end - 1));
  }

  /** @return what is marked now, or undefined where the key is none of ours */
  move(key: string, extend: boolean): Piece | undefined {
    const { words } = this.reading;
    if (words.length === 0) return undefined;
    switch (key) {
      case 'ArrowRight':
        return this.toWord(this.head + 1, extend);
      case 'ArrowLeft':
        return this.toWord(extend || this.anchor === this.head ? this.head - 1 : Math.min(this.anchor, this.head), extend);
      case 'ArrowDown':
        return this.toSentence(1, extend);
      case 'ArrowUp':
        return this.toSentence(-1, extend);
      default:
        return undefined;
    }
  }

  private toWord(word: number, extend: boolean): Piece {
    this.head = Math.max(0, Math.min(word, this.reading.words.length - 1));
    if (!extend) this.anchor = this.head;
    return this.piece();
  }

  private toSentence(step: number, extend: boolean): Piece {
    const { reading } = this;
    const begun = this.head >= 0;
    const at = begun ? reading.sentenceNear(reading.words[this.head].start) : -1;
    const sentence = reading.sentences[at];
    const first = begun && sentence ? reading.wordNear(sentence.start) : -1;
    const last = begun && sentence ? this.lastWordOf(at) : -1;
    if (!extend) {
      // A word within it first becomes all of it.
      const whole = Math.min(this.anchor, this.head) === first && Math.max(this.anchor, this.head) === last;
      const next = begun && !whole && step > 0 ? at : at + step;
      return this.sentenceWhole(Math.max(0, Math.min(next, reading.sentences.length - 1)));
    }
    if (step > 0) {
      const next = Math.min(this.head < last ? at : at + 1, reading.sentences.length - 1);
      this.head = this.lastWordOf(next);
    } else {
      const back = Math.max(0, this.head > this.anchor || this.head === first ? at - 1 : at);
      const end = this.lastWordOf(back);
      this.head = end >= this.anchor && this.head > this.anchor ? end : reading.wordNear(reading.sentences[back].start);
    }
    return this.piece();
  }

  private sentenceWhole(number: number): Piece {
    this.anchor = this.reading.wordNear(this.reading.sentences[number].start);
    this.head = this.lastWordOf(number);
    return this.piece();
  }

  private lastWordOf(sentence: number): number {
    const { reading } = this;
    const word = reading.wordNear(reading.sentences[sentence].end);
    const { end } = reading.sentences[sentence];
    return reading.words[word].start >= end ? word - 1 : word;
  }

  private piece(): Piece {
    return this.reading.between(this.anchor, this.head);
  }
}
