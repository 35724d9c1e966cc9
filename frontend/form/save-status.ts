/**
 * Says, in one place, whether what a person has typed is saved. "Saved" comes from the server after it has committed;
 * this element only ever takes it back: while something is typed that the server has not acknowledged, and when the server
 * cannot be reached. What is not acknowledged is kept in the tab's own storage, and offered back after a reload.
 */

type Field = { text: string; since: number };

type Texts = { saving: string; unsaved: string; refused: string };

const PATIENCE_MILLISECONDS = 8000;

/** What is waited for when a box has been ticked: it is sent at once, and needs no keeping. */
const TICKED = '#ticked';

class SaveStatus extends HTMLElement {
  private scope = '';
  private texts: Texts = { saving: '', unsaved: '', refused: '' };
  private label = '';
  private refusals = new Set<string>();
  private pending = new Map<string, Field>();
  private known = new Map<string, string>();
  private seen!: HTMLElement;
  private heard!: HTMLElement;
  private timer = 0;

  connectedCallback() {
    if (!this.seen) {
      // Two faces of one state: the one that is seen changes with each letter, the one that is heard does not chatter.
      this.seen = document.createElement('span');
      this.seen.setAttribute('aria-hidden', 'true');
      this.heard = document.createElement('span');
      this.heard.className = 'visually-hidden';
      this.heard.setAttribute('role', 'status');
      this.append(this.seen, this.heard);
    }
    document.addEventListener('focusin', this.entered, true);
    document.addEventListener('input', this.typed, true);
    document.addEventListener('change', this.ticked, true);
    document.addEventListener('answer-written', this.written);
    window.addEventListener('beforeunload', this.leaving);
    connection()?.addStateChangeListener(this.show);
    this.timer = window.setInterval(this.look, 1000);
  }

  disconnectedCallback() {
    document.removeEventListener('focusin', this.entered, true);
    document.removeEventListener('input', this.typed, true);
    document.removeEventListener('change', this.ticked, true);
    document.removeEventListener('answer-written', this.written);
    window.removeEventListener('beforeunload', this.leaving);
    connection()?.removeStateChangeListener(this.show);
    window.clearInterval(this.timer);
  }

  /** Called by the server once: which answers these are, what to say, and what the state is. */
  begin(scope: string, texts: Texts, label: string) {
    this.scope = scope;
    this.texts = texts;
    this.label = label;
    this.show();
  }

  /** What the tab kept when it last could not be saved, for the server to compare with what it has. */
  kept(): Record<string, string> {
    const found: Record<string, string> = {};
    each(this.keptUnder(), (key, text) => (found[key] = text));
    return found;
  }

  /** The server has saved (or refused) a field, and saw these texts in it. */
  acknowledge(field: string, texts: Record<string, string>, label: string, refused: boolean) {
    if (refused) {
      this.refusals.add(field);
    } else {
      this.refusals.delete(field);
      this.label = label;
    }
    this.pending.delete(`${field}/${TICKED}`);
    for (const [part, text] of Object.entries(texts)) {
      const key = `${field}/${part}`;
      if (!refused) {
        this.known.set(key, text);
      }
      // Something newer may have been typed while the message was on its way. A day may stand otherwise than it was typed.
      if ([this.pending.get(key)?.text.trim(), dayInput(key)?.value.trim()].includes(text) || !this.pending.has(key)) {
        this.pending.delete(key);
        if (!refused) {
          this.forget(key);
        }
      }
      if (refused) {
        this.keepUnlessKept(key, text);
      }
    }
    this.show();
  }

  /** Everything else that was saved: rows, answers taken over. */
  saved(label: string) {
    this.label = label;
    this.show();
  }

  forget(key: string) {
    safely(() => sessionStorage.removeItem(this.keptUnder() + key));
  }

  /** A day that was picked beside one that was refused is not typed, and not saved either. */
  private keepUnlessKept(key: string, text: string) {
    safely(() => {
      if (text && dayInput(key) && sessionStorage.getItem(this.keptUnder() + key) === null) {
        sessionStorage.setItem(this.keptUnder() + key, text);
      }
    });
  }

  private keptUnder() {
    return `arshjulet.unsaved.${this.scope}.`;
  }

  private entered = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const key = keyOf(input);
    if (key && !this.pending.has(key)) {
      this.known.set(key, input.value);
    }
  };

  private typed = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const key = keyOf(input);
    if (!key) {
      return;
    }
    if (input.value.trim() === this.known.get(key)?.trim() && !this.refusals.has(key.split('/')[0])) {
      // Back to what is saved: the server will not be told, so nothing must be waited for.
      this.pending.delete(key);
      this.forget(key);
    } else {
      this.pending.set(key, { text: input.value, since: Date.now() });
      safely(() => sessionStorage.setItem(this.keptUnder() + key, input.value));
    }
    this.show();
  };

  private ticked = (event: Event) => {
    const box = event.target as HTMLInputElement;
    const field = box.type === 'checkbox' ? (box.closest('[data-answer]') as HTMLElement | null) : null;
    if (field) {
      this.pending.set(`${field.dataset.answer}/${TICKED}`, { text: '', since: Date.now() });
      this.show();
    }
  };

  /** The server has put an answer in the place of what was typed. */
  private written = (event: Event) => {
    const key = keyOf(event.target as HTMLInputElement);
    if (key) {
      this.pending.delete(key);
      this.refusals.delete(fieldOf(key));
      this.known.set(key, (event as CustomEvent<string>).detail);
      this.forget(key);
      this.show();
    }
  };

  private leaving = (event: BeforeUnloadEvent) => {
    if (this.pending.size > 0) {
      event.preventDefault();
    }
  };

  private look = () => {
    this.settleDays();
    this.handInLeftBehind();
    this.show();
  };

  /** The same day in another way of writing, or an Escape: the field says what is saved, and the server is not told. */
  private settleDays() {
    for (const key of [...this.pending.keys()]) {
      const input = dayInput(key);
      if (input && input !== document.activeElement && input.value.trim() === this.known.get(key)?.trim()) {
        this.pending.delete(key);
        this.forget(key);
      }
    }
  }

  /**
   * What was typed in the instant when another part opened, or was refused before it did, has no field to be sent from
   * or mended in any more: the server gets it so, and offers it back.
   */
  private handInLeftBehind() {
    const typed = [...this.pending.keys()].filter((key) => !isShown(fieldOf(key)));
    const refused = [...this.refusals].filter((field) => !isShown(field));
    if (typed.length + refused.length > 0 && !isLost()) {
      typed.forEach((key) => this.pending.delete(key));
      refused.forEach((field) => this.refusals.delete(field));
      const kept = Object.entries(this.kept()).filter(
        ([key]) => !this.pending.has(key) && !this.refusals.has(fieldOf(key)),
      );
      (this as any).$server.leftBehind(Object.fromEntries(kept));
    }
  }

  private show = () => {
    const oldest = Math.min(...[...this.pending.values()].map((field) => field.since));
    const waiting = this.pending.size > 0;
    const stuck = waiting && Date.now() - oldest > PATIENCE_MILLISECONDS && !this.isBeingWritten();
    const failed = isLost() || stuck;
    this.classList.toggle('save-failed', failed || this.refusals.size > 0);
    this.classList.toggle('save-waiting', waiting && !failed);
    let words = this.label;
    if (failed) {
      words = this.texts.unsaved;
    } else if (this.refusals.size > 0) {
      words = this.texts.refused;
    }
    set(this.seen, waiting && !failed ? this.texts.saving : words);
    set(this.heard, words);
  };

  /** A telephone number, an address, a day or a table's cell is sent when it is left, since half of one is no answer. */
  private isBeingWritten() {
    const input = document.activeElement as HTMLInputElement | null;
    return !!input?.closest('[data-part], vaadin-date-picker, [data-table-cell]') && this.pending.size === 1 && this.pending.has(keyOf(input) ?? '');
  }
}

/** The name of the text field that the input is, or undefined for other controls: those are sent at once. */
function keyOf(input: HTMLInputElement): string | undefined {
  const field = input.closest?.('[data-answer]') as HTMLElement | null;
  const typed = input.closest?.('vaadin-text-field, vaadin-text-area, vaadin-date-picker, [data-table-cell]');
  // What is said about an answer is no answer.
  if (!field || !typed || input.closest('.several-own, .talk')) {
    return undefined;
  }
  const part = (input.closest('[data-part]') as HTMLElement | null)?.dataset.part;
  return `${field.dataset.answer}/${part ?? 'text'}`;
}

/** Where the day with that name is typed, if it is a day and is shown. */
function dayInput(key: string): HTMLInputElement | null {
  const part = key.substring(key.lastIndexOf('/') + 1);
  const named = part === 'text' ? '' : `[data-part="${CSS.escape(part)}"]`;
  return document.querySelector(`[data-answer="${CSS.escape(fieldOf(key))}"] vaadin-date-picker${named} > input`);
}

function fieldOf(key: string) {
  return key.substring(0, key.lastIndexOf('/'));
}

function isShown(field: string) {
  return document.querySelector(`[data-answer="${CSS.escape(field)}"]`) !== null;
}

function connection(): any {
  return (window as any).Vaadin?.connectionState;
}

function isLost() {
  const state = connection()?.state;
  return state === 'connection-lost' || state === 'reconnecting' || !navigator.onLine;
}

function set(element: HTMLElement, text: string) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

function each(prefix: string, found: (key: string, text: string) => void) {
  safely(() => {
    for (let i = 0; i < sessionStorage.length; i++) {
      const key = sessionStorage.key(i)!;
      if (key.startsWith(prefix)) {
        found(key.substring(prefix.length), sessionStorage.getItem(key) ?? '');
      }
    }
  });
}

/** Storage may be full or forbidden; saving on the server goes on all the same. */
function safely(work: () => void) {
  try {
    work();
  } catch {
    // nothing to do: it is a second net, not the first
  }
}

customElements.define('save-status', SaveStatus);

export {};
