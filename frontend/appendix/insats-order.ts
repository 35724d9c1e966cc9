import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { orderStyles } from './order-styles';

type Entry = { id: string; name: string; about: string; state: 'in' | 'waiting' | 'notAsked' };
type Chapter = { id: string; title: string; entries: Entry[] };
type Order = { chapters: Chapter[]; words: Record<string, string> };

/** The server's part: each answers with a sentence if it refuses. */
type Server = {
  place(id: string, chapter: string, index: number): Promise<string>;
  moveChapter(id: string, index: number): Promise<string>;
  rename(id: string, title: string): Promise<string>;
  addChapter(title: string): Promise<string>;
  removeChapter(id: string): Promise<string>;
};

/**
 * The association's own order: chapters with insatser in them, moved by hand, by key (arrows on the handle) or by choosing the
 * chapter. The last "chapter", without an id, holds those that have no place; there they cannot be ordered among themselves.
 */
export class InsatsOrder extends LitElement {
  static override properties = { data: { attribute: false }, dragged: { state: true }, over: { state: true }, said: { state: true }, problems: { state: true } };
  static override styles = orderStyles;

  declare data?: Order;
  /** @internal */ declare dragged: string;
  /** Where it would come: "chapter index". @internal */ declare over: string;
  /** @internal */ declare said: string;
  /** Refusals by chapter; "" of the new one's field. @internal */ declare problems: Record<string, string>;

  declare $server: Server;
  private focusOn = '';

  constructor() {
    super();
    this.dragged = '';
    this.over = '';
    this.said = '';
    this.problems = {};
  }

  private get chapters(): Chapter[] {
    return this.data?.chapters ?? [];
  }

  private words(key: string, ...values: (string | number)[]): string {
    return values.reduce<string>((text, value, i) => text.replace(`{${i}}`, String(value)), this.data?.words[key] ?? '');
  }

  protected override render() {
    return html`<div class="chapters">
        ${repeat(this.chapters, (one) => one.id, (one, i) => this.chapter(one, i))}
      </div>
      ${this.data ? this.newChapter() : nothing}
      <p class="said" role="status">${this.said}</p>`;
  }

  private chapter(chapter: Chapter, index: number) {
    const none = chapter.id === '';
    if (none && !chapter.entries.length) return nothing;
    return html`<section class=${none ? 'chapter none' : 'chapter'} aria-label=${chapter.title}
        @dragover=${(event: DragEvent) => this.dragOver(event, chapter, chapter.entries.length)} @drop=${this.drop}>
      <header>
        ${none
          ? html`<h3>${chapter.title}</h3>`
          : html`<button type="button" class="grip" data-id=${chapter.id} aria-label=${this.words('moveChapter', chapter.title)}
                aria-describedby="keys" @keydown=${(event: KeyboardEvent) => this.chapterKeys(event, chapter, index)}>⠿</button>
              <input class="title" .value=${chapter.title} aria-label=${this.words('chapterName')} maxlength="120"
                aria-invalid=${this.problems[chapter.id] ? 'true' : nothing} aria-describedby="trouble-${chapter.id}"
                @change=${(event: Event) => this.rename(chapter, event.target as HTMLInputElement)} />
              <button type="button" class="quiet" aria-label=${this.words('removeChapter', chapter.title)}
                @click=${() => this.tell(this.$server.removeChapter(chapter.id), this.words('removed', chapter.title))}>${this.words('remove')}</button>`}
      </header>
      <p class="trouble" id="trouble-${chapter.id}" role="alert">${this.problems[chapter.id] ?? ''}</p>
      ${none ? html`<p class="hint">${this.words('noneHint')}</p>` : nothing}
      ${chapter.entries.length
        ? html`<ol>${repeat(chapter.entries, (one) => one.id, (one, i) => this.entry(one, i, chapter))}</ol>`
        : html`<p class="hint">${this.words('empty')}</p>`}
    </section>`;
  }

  private entry(entry: Entry, index: number, chapter: Chapter) {
    const at = `${chapter.id} ${index}`;
    return html`<li class="entry ${this.dragged === entry.id ? 'dragged' : ''} ${this.over === at && this.dragged ? 'over' : ''}"
        draggable="true" @dragstart=${(event: DragEvent) => this.dragStart(event, entry)} @dragend=${this.dragEnd}
        @dragover=${(event: DragEvent) => this.dragOver(event, chapter, index)} @drop=${this.drop}>
      <button type="button" class="grip" data-id=${entry.id} aria-label=${this.words('move', entry.name)} aria-describedby="keys"
        @keydown=${(event: KeyboardEvent) => this.entryKeys(event, entry, index, chapter)}>⠿</button>
      <span class="name">${entry.name}<small>${entry.about}</small></span>
      <span class="mark ${entry.state}">${this.words(entry.state)}</span>
      <select aria-label=${this.words('chapterOf', entry.name)} @change=${(event: Event) => this.choose(event, entry, chapter)}>
        ${this.chapters.map((one) => html`<option value=${one.id} ?selected=${one.id === chapter.id}>${one.title}</option>`)}
      </select>
    </li>`;
  }

  private newChapter() {
    return html`<form class="new" @submit=${this.add} novalidate>
      <label for="new">${this.words('newChapter')}</label>
      <div><input id="new" maxlength="120" autocomplete="off" aria-describedby="trouble-new"
          aria-invalid=${this.problems.new ? 'true' : nothing} /><button type="submit">${this.words('add')}</button></div>
      <p class="trouble" id="trouble-new" role="alert">${this.problems.new ?? ''}</p>
    </form>
    <p id="keys" class="said">${this.words('keys')}</p>`;
  }

  /** What was moved by key keeps the focus, wherever it came. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('data')) return;
    for (const select of this.renderRoot.querySelectorAll('select')) {
      const chosen = [...select.options].findIndex((one) => one.hasAttribute('selected'));
      if (chosen >= 0) select.selectedIndex = chosen;
    }
    if (!this.focusOn) return;
    const grip = this.renderRoot.querySelector<HTMLElement>(`.grip[data-id="${this.focusOn}"]`);
    this.focusOn = '';
    grip?.focus();
    grip?.scrollIntoView({ block: 'nearest' });
  }

  private async tell(asked: Promise<string>, done: string): Promise<boolean> {
    const refusal = await asked;
    this.said = refusal || done;
    return !refusal;
  }

  private async move(entry: Entry, chapter: Chapter, index: number): Promise<void> {
    await this.tell(this.$server.place(entry.id, chapter.id, index), this.words('moved', entry.name, chapter.title, index + 1));
  }

  private entryKeys(event: KeyboardEvent, entry: Entry, index: number, chapter: Chapter): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = this.chapters.indexOf(chapter);
    const inside = chapter.id !== '' && index + step >= 0 && index + step < chapter.entries.length;
    const next = inside ? chapter : this.chapters[at + step];
    if (!next) return;
    this.focusOn = entry.id;
    void this.move(entry, next, inside ? index + step : step > 0 ? 0 : next.entries.length);
  }

  private chapterKeys(event: KeyboardEvent, chapter: Chapter, index: number): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const last = this.chapters.filter((one) => one.id !== '').length - 1;
    if (!step || index + step < 0 || index + step > last) return;
    event.preventDefault();
    this.focusOn = chapter.id;
    void this.tell(this.$server.moveChapter(chapter.id, index + step), this.words('chapterMoved', chapter.title, index + step + 1));
  }

  private choose(event: Event, entry: Entry, from: Chapter): void {
    const chosen = this.chapters.find((one) => one.id === (event.target as HTMLSelectElement).value);
    if (chosen && chosen !== from) void this.move(entry, chosen, chosen.entries.length);
  }

  private dragStart(event: DragEvent, entry: Entry): void {
    this.dragged = entry.id;
    event.dataTransfer?.setData('text/plain', entry.name);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  }

  private dragOver(event: DragEvent, chapter: Chapter, index: number): void {
    if (!this.dragged) return;
    event.preventDefault();
    event.stopPropagation();
    this.over = `${chapter.id} ${index}`;
  }

  private drop = (event: DragEvent): void => {
    if (!this.dragged || !this.over) return;
    event.preventDefault();
    event.stopPropagation();
    const [id, place] = this.over.split(' ');
    const chapter = this.chapters.find((one) => one.id === id);
    const from = this.chapters.find((one) => one.entries.some((entry) => entry.id === this.dragged));
    const entry = from?.entries.find((one) => one.id === this.dragged);
    if (chapter && entry && from) {
      // Its own place falls away before it is put down.
      const shift = from === chapter && from.entries.indexOf(entry) < Number(place) ? 1 : 0;
      void this.move(entry, chapter, Number(place) - shift);
    }
    this.dragEnd();
  };

  private dragEnd = (): void => {
    this.dragged = '';
    this.over = '';
  };

  private async rename(chapter: Chapter, field: HTMLInputElement): Promise<void> {
    const refusal = await this.$server.rename(chapter.id, field.value);
    this.problems = { ...this.problems, [chapter.id]: refusal };
    if (!refusal) this.said = this.words('renamed');
  }

  private add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLInputElement>('#new')!;
    const refusal = await this.$server.addChapter(field.value);
    this.problems = { ...this.problems, new: refusal };
    if (refusal) field.focus();
    else field.value = '';
  };
}

customElements.define('insats-order', InsatsOrder);
