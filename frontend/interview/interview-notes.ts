import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { KeptNotes } from './kept-notes';
import { NoteField } from './note-field';
import { NoteServer, type Notes } from './note-server';

type Question = { key: string; label: string; help: string };
type Part = { key: string; title: string; intro: string; questions: Question[] };
type Data = { interview: string; account: string; address: string; longest: number; parts: Part[]; words: Record<string, string> };

type Trouble = '' | 'unreachable' | 'signed-out' | 'nowhere';

const PAUSE_MS = 700;
const AGAIN_MS = 5000;

/**
 * The guide of an interview with a field to write in at each question. What is written is kept on the device at once, and sent
 * to the server when it can be reached; what somebody else has written meanwhile is shown beside it and never written over.
 * It needs Vaadin to come onto the page, and nothing of it after that.
 */
class InterviewNotes extends LitElement {
  static override properties = { data: { attribute: false }, changes: { state: true } };

  declare data?: Data;
  /** counts what has happened, so that it is drawn anew */
  declare changes: number;

  private fields = new Map<string, NoteField>();
  private server?: NoteServer;
  private kept?: KeptNotes;
  private closed = false;
  private begun = false;
  /** what the server and the device have is there: before that nothing is written */
  private ready = false;
  private trouble: Trouble = '';
  private timer = 0;
  private retry = 0;

  constructor() {
    super();
    this.changes = 0;
  }

  /** In the page itself, whose styles are those of all fields. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('online', this.look);
    document.addEventListener('visibilitychange', this.look);
    window.addEventListener('beforeunload', this.leaving);
    this.retry = window.setInterval(this.again, AGAIN_MS);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('online', this.look);
    document.removeEventListener('visibilitychange', this.look);
    window.removeEventListener('beforeunload', this.leaving);
    window.clearInterval(this.retry);
    window.clearTimeout(this.timer);
    void this.send();
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('data') && this.data && !this.begun) {
      this.begun = true;
      void this.begin(this.data);
    }
    this.querySelectorAll('textarea').forEach(grow);
  }

  private async begin(data: Data) {
    data.parts.flatMap((part) => part.questions).forEach((question) => this.fields.set(question.key, new NoteField()));
    this.server = new NoteServer(data.address);
    const found = await this.server.read();
    this.take(found);
    try {
      this.kept = await KeptNotes.open(data.account, data.interview);
      for (const kept of await this.kept.all()) {
        const field = this.fields.get(kept.question);
        if (field && (kept.text !== field.stored || typeof found === 'string')) {
          field.text = kept.text;
          // Held against what was there when it was written, not against what has come since.
          field.base = kept.base;
        } else if (field) {
          await this.kept.forget(kept.question);
        }
      }
    } catch {
      this.trouble = this.trouble || 'nowhere';
    }
    this.ready = true;
    this.changes++;
    void this.send();
  }

  private take(found: Notes | 'signed-out' | 'unreachable' | 'gone') {
    if (typeof found === 'string') {
      this.trouble = found === 'gone' ? this.trouble : found;
      this.closed = this.closed || found === 'gone';
    } else {
      this.trouble = this.trouble === 'nowhere' ? 'nowhere' : '';
      this.closed = found.closed;
      Object.entries(found.notes).forEach(([key, shown]) => this.fields.get(key)?.read(shown));
    }
    this.changes++;
  }

  private look = async () => {
    if (document.visibilityState === 'visible' && this.server) {
      this.take(await this.server.read());
      void this.send();
    }
  };

  private again = () => {
    if (this.waiting() > 0) {
      void this.send();
    }
  };

  private leaving = (event: BeforeUnloadEvent) => {
    // What the device keeps is not lost; what neither it nor the server has, is. And without the network the page, once left, does
    // not open again until that is back: nothing of it is kept on the device but what she has written herself.
    const lost = this.waiting() > 0 && (this.trouble === 'nowhere' || !this.kept);
    if (lost || (!this.closed && !navigator.onLine)) {
      event.preventDefault();
    }
  };

  private write(key: string, area: HTMLTextAreaElement) {
    const field = this.fields.get(key)!;
    field.text = area.value;
    field.problem = '';
    grow(area);
    this.keep(key, field);
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.send(), PAUSE_MS);
    this.changes++;
  }

  private keep(key: string, field: NoteField) {
    const kept = field.unsaved ? this.kept?.keep(key, field.text, field.base) : this.kept?.forget(key);
    kept?.catch(() => {
      this.trouble = 'nowhere';
      this.changes++;
    });
  }

  private async send() {
    if (!this.server || this.closed) {
      return;
    }
    for (const [key, field] of this.fields) {
      if (field.ready) {
        await this.sendOne(key, field);
      }
    }
  }

  private async sendOne(key: string, field: NoteField) {
    const text = field.text;
    field.sending = true;
    const answer = await this.server!.save(key, text, field.base);
    field.sending = false;
    switch (answer.kind) {
      case 'saved':
        field.saved(answer.shown);
        this.trouble = this.trouble === 'nowhere' ? 'nowhere' : '';
        if (field.unsaved) {
          this.keep(key, field);
          window.clearTimeout(this.timer);
          this.timer = window.setTimeout(() => void this.send(), PAUSE_MS);
        } else {
          await this.kept?.forget(key).catch(() => undefined);
        }
        break;
      case 'conflict':
        this.trouble = this.trouble === 'nowhere' ? 'nowhere' : '';
        field.theirs = answer.shown;
        break;
      case 'refused':
        field.problem = answer.problem;
        break;
      case 'closed':
        this.closed = true;
        break;
      default:
        this.trouble = this.trouble === 'nowhere' ? 'nowhere' : answer.kind;
    }
    this.changes++;
  }

  private settle(key: string, how: 'keepMine' | 'takeTheirs' | 'join') {
    const field = this.fields.get(key)!;
    field[how]();
    this.keep(key, field);
    this.changes++;
    void this.send();
    void this.updateComplete.then(() => this.querySelector<HTMLTextAreaElement>(`#note-${CSS.escape(key)}`)?.focus());
  }

  private waiting() {
    return [...this.fields.values()].filter((field) => field.unsaved).length;
  }

  /** Where what is written stands, in one sentence. */
  private standing(): { words: string; look: string } {
    const words = this.data!.words;
    const fields = [...this.fields.values()];
    if (this.closed) {
      return { words: words[this.waiting() > 0 ? 'closed-unsaved' : 'closed'], look: this.waiting() > 0 ? 'bad' : '' };
    }
    if (fields.some((field) => field.theirs)) {
      return { words: words.conflict, look: 'bad' };
    }
    if (fields.some((field) => field.problem)) {
      return { words: words.refused, look: 'bad' };
    }
    const waiting = this.waiting();
    if (waiting > 0 && this.trouble === 'nowhere') {
      return { words: words.nowhere, look: 'bad' };
    }
    if (waiting > 0 && this.trouble === 'signed-out') {
      return { words: words['signed-out'], look: 'kept' };
    }
    if (waiting > 0 && (this.trouble === 'unreachable' || !navigator.onLine)) {
      return { words: words.kept, look: 'kept' };
    }
    if (waiting > 0) {
      return { words: words.saving, look: '' };
    }
    const last = fields.filter((field) => field.savedAt).sort((a, b) => a.at - b.at).pop()?.savedAt;
    return { words: last ? words.saved.replace('[0]', last) : words.empty, look: 'good' };
  }

  protected override render() {
    const data = this.data;
    if (!data) {
      return nothing;
    }
    const standing = this.standing();
    return html`
      <nav class="notes-parts" aria-label=${data.words.parts}>
        <ol>
          ${data.parts.map(
            (part) => html`<li>
              <a href="#del-${part.key}" router-ignore @click=${(event: Event) => this.goTo(event, part)}>
                <span>${part.title}</span>
                <span class="notes-count" aria-hidden="true">${this.written(part)}/${part.questions.length}</span>
              </a>
            </li>`,
          )}
        </ol>
      </nav>
      <div class="notes-status notes-${standing.look}">
        <span role="status">${standing.words}</span>
        ${standing.look === 'kept' && this.trouble === 'signed-out'
          ? html`<a href="/login" target="_blank" router-ignore>${data.words['sign-in']}</a>`
          : nothing}
      </div>
      <div class="notes-guide">${data.parts.map((part) => this.section(part))}</div>
    `;
  }

  private written(part: Part) {
    return part.questions.filter((question) => this.fields.get(question.key)?.text.trim()).length;
  }

  private goTo(event: Event, part: Part) {
    event.preventDefault();
    const heading = this.querySelector<HTMLElement>(`#del-${CSS.escape(part.key)}`);
    heading?.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    heading?.focus({ preventScroll: true });
  }

  private section(part: Part) {
    return html`<section aria-labelledby="del-${part.key}">
      <h2 id="del-${part.key}" tabindex="-1">${part.title}</h2>
      ${part.intro ? html`<p class="notes-intro">${part.intro}</p>` : nothing}
      ${part.questions.map((question) => this.question(question))}
    </section>`;
  }

  private question(question: Question) {
    const field = this.fields.get(question.key) ?? new NoteField();
    const words = this.data!.words;
    return html`<div class="note ${field.theirs ? 'note-conflict' : ''}">
      <label for="note-${question.key}">${question.label}</label>
      ${question.help
        ? html`<details class="note-probes"><summary><span class="note-probes-show">${words.probes}</span><span class="note-probes-hide">${words['probes-hide']}</span></summary><p>${question.help}</p></details>`
        : nothing}
      ${field.theirs ? this.conflict(question, field) : nothing}
      <textarea
        id="note-${question.key}"
        rows="2"
        maxlength=${this.data!.longest}
        ?readonly=${!this.ready || this.closed || !!field.theirs}
        ?hidden=${!!field.theirs}
        aria-invalid=${field.problem ? 'true' : nothing}
        aria-describedby=${field.problem ? `problem-${question.key}` : nothing}
        .value=${live(field.text)}
        @input=${(event: Event) => this.write(question.key, event.target as HTMLTextAreaElement)}
        @blur=${() => void this.send()}
      ></textarea>
      ${field.problem ? html`<p class="field-problem" id="problem-${question.key}">${field.problem}</p>` : nothing}
    </div>`;
  }

  private conflict(question: Question, field: NoteField) {
    const words = this.data!.words;
    const theirs = field.theirs!;
    return html`<div class="note-both" role="group" aria-label=${words['conflict-of'].replace('[0]', question.label)}>
      <div>
        <h3>${words.mine}</h3>
        <p>${field.text || words.nothing}</p>
        <button type="button" @click=${() => this.settle(question.key, 'keepMine')}>${words['keep-mine']}</button>
      </div>
      <div>
        <h3>${words.theirs.replace('[0]', theirs.by).replace('[1]', theirs.savedAt)}</h3>
        <p>${theirs.content || words.nothing}</p>
        <button type="button" @click=${() => this.settle(question.key, 'takeTheirs')}>${words['take-theirs']}</button>
      </div>
      <button type="button" class="note-join" @click=${() => this.settle(question.key, 'join')}>${words.join}</button>
    </div>`;
  }
}

function grow(area: HTMLTextAreaElement) {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}

customElements.define('interview-notes', InterviewNotes);

export {};
