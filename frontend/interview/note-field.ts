import type { Shown } from './note-server';

/** A question's note as this page has it: what is written, which version it was written on, and what somebody else has written. */
export class NoteField {
  text = '';
  base = 0;
  /** what the server is known to have */
  stored = '';
  savedAt = '';
  at = 0;
  problem = '';
  theirs?: Shown;
  /** a save is on its way */
  sending = false;

  get unsaved() {
    return this.text !== this.stored;
  }

  /** It can be sent: somebody's other words are dealt with first. */
  get ready() {
    return this.unsaved && !this.theirs && !this.sending && !this.problem;
  }

  /** The server has this. What is written here and not sent stays, and is held against it when it is sent. */
  read(shown: Shown) {
    if (shown.version <= this.base) {
      return;
    }
    if (!this.unsaved) {
      this.text = shown.content;
      this.base = shown.version;
      this.stored = shown.content;
      this.savedAt = shown.savedAt;
      this.at = shown.at;
    }
  }

  saved(shown: Shown) {
    this.stored = shown.content;
    this.base = shown.version;
    this.savedAt = shown.savedAt;
    this.at = shown.at;
  }

  keepMine() {
    this.settle(this.text);
  }

  takeTheirs() {
    this.settle(this.theirs!.content);
  }

  /** Theirs first: it was there before. */
  join() {
    this.settle(`${this.theirs!.content.trimEnd()}\n\n${this.text}`);
  }

  private settle(text: string) {
    const theirs = this.theirs!;
    this.base = theirs.version;
    this.stored = theirs.content;
    this.savedAt = theirs.savedAt;
    this.at = theirs.at;
    this.text = text;
    this.theirs = undefined;
  }
}
