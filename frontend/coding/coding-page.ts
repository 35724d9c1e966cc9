import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Cursor } from './cursor';
import { Editing, type Edited } from './editing';
import { arrangeNotes } from './margin';
import { words, type Answer, type CodingData, type Server, type Unit } from './model';
import { drawNote } from './note';
import { Offsets } from './offsets';
import { Outline } from './outline';
import { Reading, type Piece } from './reading';
import { Surface, type Placed } from './surface';
import { drawToolbar, placeToolbar } from './toolbar';

const UNDO_MS = 10_000;

/**
 * A text with what is marked in it in the margin, as in a well-set book. It holds no truth: whatever is marked, coded or written
 * is asked of the server, which answers with what it has kept or with what stands in its way.
 */
export class CodingPage extends LitElement implements Edited {
  static override properties = {
    data: { attribute: false },
    active: { state: true },
    marked: { state: true },
    problems: { state: true },
    said: { state: true },
    undo: { state: true },
    saving: { state: true },
  };

  declare data?: CodingData;
  /** The unit that is open. @internal */
  declare active?: string;
  /** What is selected in the text. @internal */
  declare marked?: Piece;
  /** @internal */
  declare problems: Record<string, string>;
  /** For who does not see it. @internal */
  declare said: string;
  /** What was removed last. @internal */
  declare undo?: Unit;
  /** Something is typed that the server has not kept yet. @internal */
  declare saving: boolean;

  private offsets = new Offsets('');
  private outline = new Outline('', [], false);
  private surface?: Surface;
  private cursor?: Cursor;
  private reading?: Reading;
  private placed: Placed[] = [];
  private undoEnds?: ReturnType<typeof setTimeout>;
  private taking?: number;
  private drawnText?: string;
  private readonly room = new ResizeObserver(() => this.arrange());
  private readonly acts = new Editing(this);

  /** @internal */
  readonly server = () => (this as unknown as { $server: Server }).$server;

  constructor() {
    super();
    this.problems = {};
    this.said = '';
    this.saving = false;
  }

  /** What is selected must be the page's to see, and the style the theme's. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.room.observe(this);
    document.addEventListener('selectionchange', this.selecting);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.room.disconnect();
    document.removeEventListener('selectionchange', this.selecting);
    clearTimeout(this.undoEnds);
    clearTimeout(this.taking);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { data } = this;
    if (data && changed.has('data')) {
      if (this.offsets.text !== data.text) {
        this.offsets = new Offsets(data.text);
        const lines = (data.outline ?? []).map((line) => ({ ...line, start: this.offsets.toUtf16(line.start), end: this.offsets.toUtf16(line.end) }));
        this.outline = new Outline(data.text, lines, data.notes ?? false);
      }
      const units = [...data.units].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
      this.placed = units.map((unit, i) => ({
        unit, number: i + 1, start: this.offsets.toUtf16(unit.start), end: this.offsets.toUtf16(unit.end),
      }));
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { data } = this;
    if (!data) return nothing;
    const { labels } = data;
    return html`<div class="coding-text" role=${data.editable ? 'textbox' : 'document'} aria-multiline=${data.editable ? 'true' : nothing}
        aria-readonly=${data.editable ? 'true' : nothing} tabindex="0" aria-label=${labels.text}
        @keydown=${this.keyed} @pointerup=${this.released} @click=${this.clicked}></div>
      ${this.marked && data.editable
        ? drawToolbar(labels, this.spanIn(data) !== undefined, this.problems.quote, () => void this.mark(), () => void this.identify())
        : nothing}
      <aside class="coding-margin" aria-label=${labels.margin}>
        ${this.placed.length === 0 ? html`<p class="margin-empty">${data.editable ? labels.emptyMargin : labels.nothingMarked}</p>` : nothing}
        <ol>${repeat(this.placed, (one) => one.unit.id, (one) => drawNote(one, data, one.unit.id === this.active, one.unit.id === this.active ? this.problems : {}, this.saving, this.acts))}</ol>
      </aside>
      <div class="visually-hidden" role="status" aria-live="polite">${this.said}</div>
      ${this.undo ? html`<div class="coding-undo"><span>${labels.removed}</span>
        <button type="button" @click=${this.bringBack}>${labels.undo}</button></div>` : nothing}`;
  }

  protected override updated(changed: PropertyValues): void {
    const { data } = this;
    if (!data) return;
    const root = this.querySelector<HTMLElement>('.coding-text')!;
    if (!this.surface || this.drawnText !== data.text) {
      this.surface = new Surface(root, this.offsets, this.outline);
      this.drawnText = data.text;
      this.reading = undefined;
      this.cursor = undefined;
    }
    if (changed.has('data') || changed.has('active')) {
      const spans = data.spans.map((one) => ({ start: this.offsets.toUtf16(one.start), end: this.offsets.toUtf16(one.end) }));
      const kept = changed.has('data') && this.marked && document.activeElement === root ? this.marked : undefined;
      this.surface.draw(this.placed, spans, data.codes, this.active);
      if (kept) this.surface.select(kept);
      this.arrange();
    } else if (changed.has('problems')) {
      this.arrange();
    }
    const bar = this.querySelector<HTMLElement>('.coding-toolbar');
    if (changed.has('marked') && bar && this.marked) {
      placeToolbar(bar, this.surface.rectOf(this.marked), this.getBoundingClientRect());
    }
  }

  private arrange(): void {
    const margin = this.querySelector<HTMLElement>('.coding-margin');
    const { surface } = this;
    if (margin && surface) arrangeNotes(margin, () => surface.tops(), this.active);
  }

  private get steering(): Cursor {
    this.reading ??= new Reading(this.offsets.text, this.data?.locale ?? 'sv', this.outline);
    this.cursor ??= new Cursor(this.reading);
    return this.cursor;
  }

  private selecting = (): void => {
    if (this.marked && document.activeElement === this.querySelector('.coding-text') && !this.surface?.selected()) {
      this.marked = undefined;
    }
  };

  /** A press in what is selected collapses it only after the button is let go: so the selection is taken a moment later. */
  private released = (): void => {
    clearTimeout(this.taking);
    this.taking = window.setTimeout(this.take);
  };

  /** Whoever is quicker than that moment marks what she selected, not what was selected before. */
  private takeNow(): void {
    if (this.taking === undefined) return;
    clearTimeout(this.taking);
    this.take();
  }

  private take = (): void => {
    this.taking = undefined;
    if (!this.data?.editable) return;
    const selected = this.surface?.selected();
    const { steering, reading } = this;
    const piece = selected && reading?.snapped(selected);
    if (piece) {
      steering.put(piece);
      this.surface!.select(piece);
      this.say(piece);
    }
    this.marked = piece;
    this.problems = {};
  };

  private clicked = (event: Event): void => {
    if (this.surface?.selected()) return;
    const units = (event.target as HTMLElement).closest<HTMLElement>('.unit')?.dataset.units?.split(' ') ?? [];
    // Where several overlap, a click more opens the next.
    const next = units[(units.indexOf(this.active ?? '') + 1) % units.length];
    this.open(next);
    if (next) void this.updateComplete.then(() => this.noteOf(next)?.scrollIntoView({ block: 'nearest' }));
  };

  /** @internal */
  open(unit?: string): void {
    if (unit !== this.active) this.problems = {};
    this.active = unit;
  }

  private keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.data) return;
    this.takeNow();
    const piece = this.data.editable || !event.shiftKey ? this.steering.move(event.key, event.shiftKey) : undefined;
    if (piece && this.data.editable) {
      event.preventDefault();
      this.marked = piece;
      this.problems = {};
      this.surface!.select(piece);
      this.say(piece);
      return;
    }
    const act = this.keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  };

  private readonly keys: Record<string, () => void> = {
    Enter: () => this.mark(),
    i: () => this.identify(),
    k: () => this.focusIn('code-picker'),
    c: () => this.focusIn('.condensation'),
    o: () => this.focusIn('.area'),
    a: () => this.focusIn('.memo'),
    n: () => this.step(1),
    p: () => this.step(-1),
    Delete: () => this.withActive((unit) => void this.acts.remove(unit)),
    Backspace: () => this.withActive((unit) => void this.acts.remove(unit)),
    Escape: () => {
      this.marked = undefined;
      this.open(undefined);
      document.getSelection()?.removeAllRanges();
    },
    '?': () => (this as unknown as { $server: { showKeys(): void } }).$server.showKeys(),
  };

  private withActive(act: (unit: Unit) => void): void {
    const unit = this.data?.editable ? this.data.units.find((one) => one.id === this.active) : undefined;
    if (unit) act(unit);
  }

  private focusIn(what: string): void {
    this.withActive((unit) => void this.updateComplete.then(() => this.noteOf(unit.id)?.querySelector<HTMLElement>(what)?.focus()));
  }

  private step(by: number): void {
    const at = this.placed.findIndex((one) => one.unit.id === this.active);
    const next = this.placed[at < 0 ? (by > 0 ? 0 : this.placed.length - 1) : at + by];
    if (next) this.goTo(next.unit.id);
  }

  /** Opens a unit and brings it into sight: the address, or the keyboard, asks for it. */
  goTo(unit: string): void {
    const placed = this.placed.find((one) => one.unit.id === unit);
    if (!placed) return;
    this.open(unit);
    this.steering.put(placed);
    this.said = words(this.data!.labels.atUnit, { number: placed.number, words: placed.unit.condensation || placed.unit.quote });
    void this.updateComplete.then(() => this.surface?.first(unit)?.scrollIntoView({ block: 'center' }));
  }

  /** @internal */
  turn(unit: string): void {
    const opens = unit !== this.active;
    this.open(opens ? unit : undefined);
    const piece = this.surface?.first(unit);
    if (opens && piece) void this.updateComplete.then(() => piece.scrollIntoView({ block: 'nearest' }));
  }

  /** @internal */
  toText(): void {
    this.querySelector<HTMLElement>('.coding-text')?.focus({ preventScroll: true });
  }

  /** @internal */
  noteOf(unit: string): HTMLElement | null {
    return this.querySelector(`[data-note="${CSS.escape(unit)}"]`);
  }

  private say(piece: Piece): void {
    this.said = this.offsets.text.slice(piece.start, piece.end);
  }

  private sent(piece: Piece): [number, number, string] {
    return [this.offsets.toPoints(piece.start), this.offsets.toPoints(piece.end), this.offsets.text.slice(piece.start, piece.end)];
  }

  private async mark(): Promise<void> {
    this.takeNow();
    const { data, marked } = this;
    if (!data?.editable || !marked) return;
    const answer = await this.server().mark(data.hash, ...this.sent(marked));
    if (answer.unit) {
      this.marked = undefined;
      this.keep(answer);
      this.open(answer.unit.id);
      document.getSelection()?.removeAllRanges();
      this.toText();
      this.said = words(data.labels.made, { number: this.data!.units.length });
    } else this.refused(answer, 'quote');
  }

  private spanIn(data: CodingData) {
    const { marked } = this;
    if (!marked) return undefined;
    const [start, end] = this.sent(marked);
    return data.spans.find((one) => one.start < end && start < one.end);
  }

  private async identify(): Promise<void> {
    this.takeNow();
    const { data, marked } = this;
    if (!data?.editable || !marked) return;
    const over = this.spanIn(data);
    const answer = over ? await this.server().unidentify(over.id) : await this.server().identify(data.hash, ...this.sent(marked));
    if (answer.problems) return this.refused(answer, 'quote');
    const spans = data.spans.filter((one) => one.id !== (over?.id ?? answer.span?.id));
    this.data = { ...this.data!, spans: answer.span ? [...spans, answer.span] : spans };
    this.said = over ? data.labels.unidentified : data.labels.identified;
  }

  /** The server has kept it: what is shown is what it answers. @internal */
  keep(answer: Answer): void {
    const { data } = this;
    if (!data) return;
    const units = answer.unit ? [...data.units.filter((one) => one.id !== answer.unit!.id), answer.unit] : data.units;
    const codes = answer.code && !data.codes.some((one) => one.id === answer.code!.id) ? [...data.codes, answer.code] : data.codes;
    this.data = { ...data, units, codes };
    this.problems = {};
  }

  /** @internal */
  refused(answer: Answer, field: string): void {
    const problems = answer.problems ?? {};
    this.problems = { [field]: Object.values(problems)[0] ?? '', ...problems };
    this.said = Object.values(problems).join(' ');
  }

  /** @internal */
  removed(unit: Unit): void {
    this.data = { ...this.data!, units: this.data!.units.filter((one) => one.id !== unit.id) };
    this.open(undefined);
    this.undo = unit;
    this.said = this.data.labels.removed;
    clearTimeout(this.undoEnds);
    this.undoEnds = setTimeout(() => (this.undo = undefined), UNDO_MS);
    this.toText();
  }

  private bringBack = async (): Promise<void> => {
    const { undo } = this;
    if (!undo) return;
    this.undo = undefined;
    const answer = await this.server().bringBack(undo.id);
    if (answer.unit) {
      this.keep(answer);
      this.open(undo.id);
    } else this.refused(answer, 'unit');
  };
}

customElements.define('coding-page', CodingPage);
