import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { arc, piece, type Point } from './geometry';
import { cellBeside, neighbour } from './keyboard';
import { cellAt, layOut, type Cell, type Picture, type Placed } from './layout';
import { drawMark } from './marks';
import type { HorizonData } from './model';
import { styles } from './styles';

/** A hand that moves less than this presses. */
const STILL_PIXELS = 5;
const LETTER = 0.58;

/** Omvärldskartan: three rings, a slice for each sector, a mark for each tip. It shows and asks; what is so, the server decides. */
class HorizonMap extends LitElement {
  static override properties = {
    data: { attribute: false }, selected: {}, size: { state: true }, current: { state: true },
    looked: { state: true }, over: { state: true }, ghost: { state: true },
  };
  static override styles = styles;

  declare data?: HorizonData;
  declare selected: string | null;
  declare private size: number;
  declare private current?: string;
  declare private looked?: string;
  declare private over?: Cell;
  declare private ghost?: Point;

  private picture?: Picture;
  private held?: { one: Placed; x: number; y: number; moved: boolean };
  private swallow = false;
  private spoken = '';
  private refocus = false;
  private readonly room = new ResizeObserver(() => (this.size = Math.round(this.clientWidth)));

  constructor() {
    super();
    this.selected = null;
    this.size = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.room.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.room.disconnect();
    this.letGo();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { data } = this;
    if (!data || !this.size || !(changed.has('data') || changed.has('size'))) return;
    this.picture = layOut(data, this.size);
    // Read clockwise, ring by ring: Home and End are its first and last.
    if (!this.find(this.current)) this.current = this.picture.placed[0]?.tip.id;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { data, picture } = this;
    if (!data || !picture) return nothing;
    const half = picture.size / 2;
    return html`<div class="frame" @pointerdown=${this.taken} @pointerover=${this.hovered} @pointerleave=${this.left}
        @click=${this.clicked} @keydown=${this.keyed} @focusin=${this.hovered} @focusout=${this.left}>
      <svg viewBox="${-half} ${-half} ${picture.size} ${picture.size}" role="group" aria-label=${data.words.map}>
        <g aria-hidden="true">${this.ground(picture)}${this.names(data, picture)}</g>
        ${picture.placed.length === 0 ? nothing : svg`<g role="listbox" aria-label=${data.words.map} aria-description=${data.words.hint}>
          ${repeat(picture.placed, (one) => one.tip.id, (one) => this.mark(one, picture))}</g>`}
        ${this.ghost && this.held ? svg`<g class="ghost ${this.held.one.tip.kind}" aria-hidden="true"
          transform="translate(${this.ghost.x} ${this.ghost.y})">${drawMark(this.held.one.tip, picture.mark)}</g>` : nothing}
      </svg>
      ${this.card(picture)}
      <p class="unseen" role="status">${this.spoken}</p>
    </div>`;
  }

  private ground(picture: Picture): TemplateResult[] {
    return picture.cells.map((cell) => svg`<path fill-rule="evenodd" d=${piece(cell.inner, cell.outer, cell.from, cell.to)}
      class="cell ring-${picture.radii.indexOf(cell.outer)} ${this.over === cell ? 'over' : ''}"></path>`);
  }

  private names(data: HorizonData, picture: Picture): TemplateResult {
    const [rim] = picture.radii;
    const type = picture.size < 480 ? 11.5 : 13;
    const turn = 360 / data.sectors.length;
    const room = (turn * Math.PI * rim) / 180 - 8;
    const sectors = data.sectors.map((sector, index) => {
      const middle = (index + 0.5) * turn;
      const below = middle > 100 && middle < 260;
      const radius = rim + (below ? 7 + type * 0.75 : 8);
      const wide = Math.min(175, turn * 0.97);
      const line = below ? arc(radius, middle + wide / 2, middle - wide / 2) : arc(radius, middle - wide / 2, middle + wide / 2);
      const fits = Math.floor(room / (type * LETTER));
      const name = sector.name.length > fits ? `${sector.name.slice(0, Math.max(2, fits - 1)).trimEnd()}…` : sector.name;
      return svg`<path id="s${index}" d=${line} fill="none"></path>
        <text class="sector-name" font-size=${type} text-anchor="middle"><title>${sector.name}</title><textPath href="#s${index}" startOffset="50%">${name}</textPath></text>`;
    });
    // On the line between the last sector and the first, where no mark stands.
    const layers = data.layers.map((layer, index) => svg`<text class="layer-name" font-size=${type - 1} text-anchor="middle"
      x="0" y=${-picture.radii[index] + type + 2}>${layer.name}</text>`);
    return svg`${sectors}${layers}`;
  }

  private mark(one: Placed, picture: Picture): TemplateResult {
    const { tip } = one;
    const classes = `tip ${tip.kind}${tip.movable ? ' movable' : ''}${this.selected === tip.id ? ' selected' : ''}${this.ghost && this.held?.one.tip.id === tip.id ? ' held' : ''}`;
    return svg`<g class=${classes} role="option" tabindex=${this.current === tip.id ? 0 : -1} data-id=${tip.id}
        aria-label=${tip.name} aria-selected=${this.selected === tip.id} transform="translate(${one.x.toFixed(1)} ${one.y.toFixed(1)})">
      <circle class="hit" r=${Math.max(picture.mark * 0.58, 4)}></circle>
      ${drawMark(tip, picture.mark)}
      <circle class="halo" r=${picture.mark * 0.5 + 2.5}></circle>
    </g>`;
  }

  private card(picture: Picture): TemplateResult | typeof nothing {
    const one = this.ghost ? undefined : this.find(this.looked);
    if (!one) return nothing;
    const half = picture.size / 2;
    const right = one.x > 0;
    const at = `${right ? `right:${(half - one.x + picture.mark * 0.7).toFixed(0)}px;left:auto` : `left:${(half + one.x + picture.mark * 0.7).toFixed(0)}px`};`
      + `top:${(half + one.y + picture.mark * 0.6).toFixed(0)}px`;
    return html`<div class="title" style=${at} aria-hidden="true">${one.tip.title}</div>`;
  }

  private find(id: string | undefined): Placed | undefined {
    return this.picture?.placed.find((one) => one.tip.id === id);
  }

  private at(event: Event): Placed | undefined {
    const mark = (event.target as Element).closest?.('[data-id]');
    return this.find(mark?.getAttribute('data-id') ?? undefined);
  }

  private readonly hovered = (event: Event): void => {
    this.looked = this.at(event)?.tip.id;
  };

  private readonly left = (): void => {
    this.looked = undefined;
  };

  private readonly clicked = (event: Event): void => {
    if (this.swallow) {
      this.swallow = false;
      return;
    }
    const one = this.at(event);
    if (one) this.open(one);
  };

  private open(one: Placed): void {
    this.current = one.tip.id;
    this.tell('horizon-open', { id: one.tip.id });
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    const one = this.at(event);
    if (!one || !this.picture || event.ctrlKey || event.metaKey) return;
    if (event.altKey) {
      const cell = one.tip.movable ? cellBeside(this.picture, one, event.key) : undefined;
      if (!cell) return;
      event.preventDefault();
      this.put(one, cell);
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.open(one);
      return;
    }
    const next = neighbour(this.picture.placed, one, event.key);
    if (!next) return;
    event.preventDefault();
    this.current = next.tip.id;
    this.refocus = true;
  };

  private put({ tip }: Placed, { layer, sector }: Cell): void {
    const name = (list: { name: string }[], index: number) => list[index]?.name ?? '';
    const { layers, sectors } = this.data!;
    this.spoken = `${name(layers, layers.findIndex((it) => it.key === layer))}, ${name(sectors, sectors.findIndex((it) => it.id === sector))}`;
    this.current = tip.id;
    this.refocus = true;
    this.data = { ...this.data!, tips: this.data!.tips.map((it) => (it.id === tip.id ? { ...it, layer, sector } : it)) };
    this.tell('horizon-move', { id: tip.id, layer, sector });
  }

  private readonly taken = (event: PointerEvent): void => {
    this.swallow = false;
    const one = this.at(event);
    if (!one?.tip.movable || event.button !== 0 || event.pointerType === 'touch') return;
    this.held = { one, x: event.clientX, y: event.clientY, moved: false };
    window.addEventListener('pointermove', this.dragged);
    window.addEventListener('pointerup', this.dropped);
    window.addEventListener('pointercancel', this.letGo);
  };

  private readonly dragged = (event: PointerEvent): void => {
    const { held } = this;
    if (!held || !this.picture) return;
    held.moved ||= Math.hypot(event.clientX - held.x, event.clientY - held.y) > STILL_PIXELS;
    if (!held.moved) return;
    event.preventDefault();
    const box = this.renderRoot.querySelector('svg')!.getBoundingClientRect();
    this.ghost = { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 };
    this.over = cellAt(this.picture, this.ghost);
  };

  private readonly dropped = (): void => {
    const { held, over } = this;
    this.swallow = held?.moved ?? false;
    this.letGo();
    if (held?.moved && over && (over.layer !== held.one.tip.layer || over.sector !== held.one.tip.sector)) this.put(held.one, over);
  };

  private readonly letGo = (): void => {
    this.held = undefined;
    this.ghost = undefined;
    this.over = undefined;
    window.removeEventListener('pointermove', this.dragged);
    window.removeEventListener('pointerup', this.dropped);
    window.removeEventListener('pointercancel', this.letGo);
  };

  protected override updated(): void {
    if (!this.refocus) return;
    this.refocus = false;
    this.renderRoot.querySelector<SVGGElement>(`[data-id="${this.current}"]`)?.focus();
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('horizon-map', HorizonMap);

declare global {
  interface HTMLElementTagNameMap {
    'horizon-map': HorizonMap;
  }
}
