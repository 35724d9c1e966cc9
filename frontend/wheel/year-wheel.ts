import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { dayOf, isoOf } from './calendar';
import { drawCard } from './card';
import { drawWheel } from './drawing';
import { pngOf, PRINTED, SHEET, standalone } from './export';
import { frameOf, type Frame } from './frame';
import type { Occurrence, WheelData, Zoom } from './model';
import { firstOf, ghostOf, momentOf } from './moments';
import { Motion, type Moment } from './motion';
import { Steering } from './steering';
import { styles } from './styles';
import { forgetWidths } from './titles';
import { movedWords, wordsOf } from './words';

const RESTS_AFTER_MS = 140;

/**
 * The year as a wheel: twelve months, a ring for each kind, and what happens as arcs in it. It is told what to show by one
 * property, `data`, and changes nothing itself: it says `wheel-open` {id}, `wheel-move` {id, startsOn, dueOn} and
 * `wheel-zoom` {zoom}. It needs no other component, so that a public page can hold it too.
 */
export class YearWheel extends LitElement {
  static override styles = styles;
  // Without decorators: the two hosts' builds read them differently.
  static override properties = {
    data: { attribute: false },
    zoom: { reflect: true },
    selected: {},
    movable: { type: Boolean },
    current: { state: true },
    looked: { state: true },
    shift: { state: true },
    moment: { state: true },
    frame: { state: true },
    printing: { state: true },
  };

  declare data?: WheelData;
  declare zoom: Zoom;
  /** The id of the occurrence that is open beside the wheel. */
  declare selected: string | null;
  declare movable: boolean;
  /** Where the keyboard stands. @internal */
  declare current?: string;
  /** What is under the pointer or the keyboard's focus. @internal */
  declare looked?: string;
  /** What is being dragged, and how many days. @internal */
  declare shift?: { id: string; days: number };
  /** What is drawn now. @internal */
  declare moment?: Moment;
  /** @internal */
  declare frame?: Frame;

  /** While the page is on its way to paper. @internal */
  declare printing: boolean;

  /** How far the wheel is turned, in degrees. @internal */
  turn = 0;
  private rest?: ReturnType<typeof setTimeout>;
  private moving = false;
  private refocus = false;
  private readonly motion = new Motion((moment, moving) => {
    this.moment = { ...moment, view: { ...moment.view, turn: this.turn } };
    this.moving = moving;
  });
  private readonly room = new ResizeObserver(() => this.measure());
  private readonly steering = new Steering(this);
  private readonly fontsCame = () => {
    forgetWidths();
    this.requestUpdate('frame');
  };

  private readonly toPaper = () => (this.printing = true);
  private readonly fromPaper = () => (this.printing = false);

  constructor() {
    super();
    this.zoom = 'year';
    this.selected = null;
    this.movable = false;
    this.printing = false;
  }

  /** The wheel as a drawing of its own, for an A3 sheet on its side. */
  toSvg(): string {
    const { data } = this;
    if (!data) throw new Error('There is nothing to draw yet');
    return standalone(data, this.sheet(data, SHEET, 'sheet-'), this.renderRoot as ShadowRoot);
  }

  private sheet(data: WheelData, size: { width: number; height: number }, prefix: string): TemplateResult {
    const { zoom } = this;
    const frame = frameOf(size.width, size.height, zoom !== 'year', true);
    const moment = momentOf(data, zoom, frame, 0);
    return drawWheel({ data, zoom, moment, ink: { view: moment.view, frame, moving: false, prefix } });
  }

  /** The same as a picture, so many pixels wide. */
  toPng(width: number): Promise<Blob> {
    return pngOf(this.toSvg(), width);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.room.observe(this);
    document.fonts?.addEventListener('loadingdone', this.fontsCame);
    window.addEventListener('beforeprint', this.toPaper);
    window.addEventListener('afterprint', this.fromPaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.room.disconnect();
    this.motion.stop();
    this.steering.pointer.cancel();
    document.fonts?.removeEventListener('loadingdone', this.fontsCame);
    window.removeEventListener('beforeprint', this.toPaper);
    window.removeEventListener('afterprint', this.fromPaper);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { data } = this;
    if (changed.has('zoom') || !this.frame) this.measure();
    const { frame } = this;
    if (!data || !frame || !['data', 'zoom', 'frame'].some((name) => changed.has(name))) return;
    const next = momentOf(data, this.zoom, frame, this.turn);
    const before = changed.get('data') as WheelData | undefined;
    const isSameYear = !changed.has('data') || before?.year === data.year;
    if (this.moment && isSameYear && (changed.has('data') || changed.has('zoom'))) this.motion.go(this.moment, next);
    else if (!this.motion.running || !isSameYear) {
      this.motion.stop();
      this.moment = next;
      this.moving = false;
    }
    const seen = next.scene.placed.filter((one) => one.inRange);
    if (!seen.some((one) => one.it.id === this.current)) this.current = firstOf(seen, data)?.it.id;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { data, moment, frame, steering } = this;
    if (!data || !moment || !frame) return nothing;
    const ink = {
      view: moment.view, frame, moving: this.moving, prefix: 'w-', current: this.current,
      selected: this.selected, looked: this.looked, dragged: this.shift?.id,
    };
    const picture = drawWheel({ data, zoom: this.zoom, moment, ink, ghost: ghostOf(this.shift, moment) });
    const paper = this.printing ? html`<div class="paper on-paper" aria-hidden="true">${this.sheet(data, PRINTED, 'p-')}</div>` : nothing;
    return html`${paper}<div class="screen" @pointerdown=${steering.pointer.down} @pointerover=${steering.over} @pointermove=${steering.hovering}
        @pointerleave=${steering.left} @click=${steering.clicked} @keydown=${steering.keyed}
        @focusin=${steering.focused} @focusout=${steering.left}>${picture}</div>
      ${drawCard(data, this.carded())}
      <p class="unseen" role="status">${steering.spoken}</p>`;
  }

  protected override updated(): void {
    if (this.moment?.view.turn === this.turn && this.hasAttribute('turning')) {
      this.renderRoot.querySelector<SVGGElement>('.rotor')?.style.removeProperty('transform');
      this.toggleAttribute('turning', false);
    }
    if (this.refocus && !this.moving) {
      this.refocus = false;
      this.steering.optionOf(this.current)?.focus();
    }
  }

  /** @internal */
  find(id: string | undefined): Occurrence | undefined {
    return this.data?.occurrences.find((it) => it.id === id);
  }

  /** @internal */
  open(id: string): void {
    this.current = id;
    this.tell('wheel-open', { id });
  }

  /** Asks its host to move something; where it stands, the data say. @internal */
  move(id: string, days: number): void {
    const it = this.find(id);
    const { data } = this;
    if (!it || !data || days === 0) return;
    this.steering.spoken = movedWords(data, it, days);
    this.requestUpdate();
    const moved = (iso: string) => isoOf(dayOf(iso, data.year) + days, data.year);
    this.tell('wheel-move', { id, startsOn: moved(it.startsOn), dueOn: moved(it.dueOn) });
  }

  /** @internal */
  zoomTo(zoom: Zoom, byKey = false): void {
    if (zoom === this.zoom) return;
    this.refocus = byKey;
    this.zoom = zoom;
    this.looked = undefined;
    this.tell('wheel-zoom', { zoom });
  }

  /** While it turns only the drawing is turned; what is written is set upright when it has come to rest. @internal */
  turnTo(turn: number): void {
    this.turn = ((turn % 360) + 360) % 360;
    const spin = this.turn - (this.moment?.view.turn ?? 0);
    this.renderRoot.querySelector<SVGGElement>('.rotor')?.style.setProperty('transform', `rotate(${spin.toFixed(2)}deg)`);
    this.toggleAttribute('turning', true);
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      if (this.moment) this.moment = { ...this.moment, view: { ...this.moment.view, turn: this.turn } };
    }, RESTS_AFTER_MS);
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this;
    if (width && height) this.frame = frameOf(width, height, this.zoom !== 'year');
  }

  private carded(): Occurrence | undefined {
    if (this.moving) return undefined;
    const it = this.find(this.shift?.id ?? this.looked);
    return it && this.shift ? { ...it, when: wordsOf(this.data!, it, this.shift.days) } : it;
  }
}

customElements.define('year-wheel', YearWheel);

declare global {
  interface HTMLElementTagNameMap {
    'year-wheel': YearWheel;
  }
}
