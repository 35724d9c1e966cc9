import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Card, Picture } from './chart';
import { fits, isEmpty, readFilter, type Filter } from './filter';
import { load } from './load';
import { branches, countUnits, prune, treeOf, type MapData, type MapNode } from './model';
import { outline, type OutlineHost } from './outline';
import { styles } from './styles';
import { textsFor, type Texts } from './texts';
import { syncPage } from './page';

/** From this width on the picture has room. */
const ROOM_FOR_PICTURE = 820;
/** A larger map starts with its members folded. */
const OPEN_AT_FIRST = 60;

/**
 * Who does what: an association's members and their units, as a picture where there is room and as an outline for
 * keyboard, screen reader and phone. Fed by one JSON property, `data`, or by `src`, an address of the open-data API.
 *
 * On a public page it works with what is there already: `form` is the id of the page's search form, `count` of the
 * sentence that says how many are shown, `rows` of the equal table. Without a form it brings its own.
 */
@customElement('organisation-map')
export class OrganisationMap extends LitElement implements OutlineHost {
  static override styles = styles;

  @property({ type: Object }) data?: MapData;
  @property() src?: string;
  @property({ attribute: 'members-src' }) membersSrc?: string;
  /** The association's name, at the root. */
  @property() name = '';
  /** Address of a unit's page, with {key}. */
  @property({ attribute: 'href-template' }) hrefTemplate?: string;
  @property() form?: string;
  @property() count?: string;
  @property() rows?: string;

  @state() current = '';
  @state() private failed = false;
  @state() private wide = false;
  @state() private asList = false;
  @state() private filter: Filter = readFilter(null);
  @state() private open = new Set<string>();
  @state() private cards: Card[] = [];
  @state() private ring?: Card;

  @query('.picture') private canvas?: HTMLElement;
  @query('form') private ownForm?: HTMLFormElement;

  texts: Texts = textsFor(this);
  private root?: MapNode;
  private shown?: MapNode;
  private picture?: Picture;
  private readonly width = new ResizeObserver(() => this.resized());
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => this.requestUpdate('cards');
  private readonly filterChanged = () => this.readForm();

  override connectedCallback(): void {
    super.connectedCallback();
    this.texts = textsFor(this);
    this.width.observe(this);
    this.dark.addEventListener('change', this.redraw);
    this.pageForm?.addEventListener('input', this.filterChanged);
    this.pageForm?.addEventListener('submit', this.onSubmit);
    this.pageForm?.addEventListener('reset', this.onReset);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.width.disconnect();
    this.dark.removeEventListener('change', this.redraw);
    this.pageForm?.removeEventListener('input', this.filterChanged);
    this.pageForm?.removeEventListener('submit', this.onSubmit);
    this.pageForm?.removeEventListener('reset', this.onReset);
    this.picture?.dispose();
    this.picture = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.src) void this.fetch();
    if (changed.has('data') || changed.has('hrefTemplate') || changed.has('name')) {
      this.root = this.data && treeOf(this.data, this.name, this.hrefTemplate);
      if (this.root && changed.has('data')) {
        const all = branches(this.root);
        this.open = new Set(countUnits(this.root) <= OPEN_AT_FIRST ? all : ['root']);
        this.filter = readFilter(this.pageForm ?? this.ownForm ?? null);
      }
    }
    this.shown = this.root && (isEmpty(this.filter) ? this.root : prune(this.root, (unit) => fits(this.filter, unit)));
    const first = this.shown?.children[0]?.id ?? '';
    if (!this.current || !this.shown || !contains(this.shown, this.current)) this.current = first;
  }

  protected override render(): TemplateResult {
    const t = this.texts;
    if (this.failed) return html`<p class="message" role="status">${t.failed}</p>`;
    if (!this.shown || !this.root) return html`<p class="message loading">${t.loading}</p>`;
    const total = countUnits(this.root);
    const count = isEmpty(this.filter) ? total : this.fitting();
    return html`
      ${this.form ? nothing : this.toolbar(count, total)}
      <div class="bar">
        <ul class="legend">
          ${(['STATE', 'REGION', 'MUNICIPALITIES'] as const)
            .filter((party) => this.root!.children.some((member) => member.party === party))
            .map((party) => html`<li class="party ${party.toLowerCase()}">${t.party[party]}</li>`)}
        </ul>
        <div class="buttons">
          <button type="button" @click=${this.foldAll}>${this.allOpen ? t.closeAll : t.openAll}</button>
          ${this.wide
            ? html`<span class="switch" role="group" aria-label=${t.view}>
                <button type="button" aria-pressed=${!this.asList} @click=${() => (this.asList = false)}>${t.picture}</button>
                <button type="button" aria-pressed=${this.asList} @click=${() => (this.asList = true)}>${t.list}</button>
              </span>`
            : nothing}
        </div>
      </div>
      ${this.shown.children.length === 0 ? html`<p class="message">${t.nothing}</p>` : nothing}
      <div class="stage" ?hidden=${!this.pictured}>
        <div class="picture" aria-hidden="true"></div>
        ${this.cards.map((card) => [this.foldButton(card), this.mark(card)])}
        <div class="ring" ?hidden=${!this.ring}></div>
      </div>
      <div class=${this.pictured ? 'outline unseen' : 'outline'}>${outline(this.shown, this)}</div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.shown && this.root && (changed.has('filter') || changed.has('data'))) {
      syncPage(this, this.filter, this.root, this.texts);
    }
    const drawn = ['data', 'filter', 'open', 'wide', 'asList', 'name'].some((name) => changed.has(name));
    if (this.pictured && this.shown && (drawn || !this.picture)) void this.draw();
    this.placeOverlay();
  }

  // --- the picture ---

  get pictured(): boolean {
    return this.wide && !this.asList && (this.shown?.children.length ?? 0) > 0;
  }

  private async draw(): Promise<void> {
    const { Picture } = await import('./chart');
    await document.fonts.load('500 13px "Inter Variable"').catch(() => undefined);
    if (!this.isConnected || !this.pictured || !this.canvas || !this.shown) return;
    this.picture ??= new Picture(this.canvas, {
      colour: (name) => getComputedStyle(this).getPropertyValue(name).trim(),
      isOpen: (id) => this.isOpen(id),
      follow: (node) => this.follow(node),
      placed: (cards) => (this.cards = cards),
    });
    this.picture.draw(this.shown);
  }

  private foldButton(card: Card): TemplateResult | typeof nothing {
    const node = this.shown && find(this.shown, card.id);
    if (!node || node.kind === 'root' || node.children.length === 0) return nothing;
    const open = this.isOpen(node.id);
    const label = open ? this.texts.closed(node.name) : this.texts.opened(node.name);
    return html`<button
      type="button"
      class="fold-card"
      tabindex="-1"
      aria-hidden="true"
      title=${label}
      data-card=${card.id}
      @click=${() => this.toggle(node.id)}
    >
      ${open ? '–' : `+${node.children.length}`}
    </button>`;
  }

  private mark(card: Card): TemplateResult | typeof nothing {
    const node = this.shown && find(this.shown, card.id);
    return node && node.kind !== 'root' && node.status !== 'published'
      ? html`<span class="mark" aria-hidden="true" data-card=${card.id}>${this.texts.status[node.status]}</span>`
      : nothing;
  }

  /** Places by script what stands on the picture: a style attribute would be refused by the content security policy. */
  private placeOverlay(): void {
    for (const button of this.renderRoot.querySelectorAll<HTMLElement>('.fold-card')) {
      const card = this.cards.find((it) => it.id === button.dataset.card);
      if (card) {
        button.style.left = `${card.x + card.width - 13}px`;
        button.style.top = `${card.y + card.height / 2 - 13}px`;
      }
    }
    for (const mark of this.renderRoot.querySelectorAll<HTMLElement>('.mark')) {
      const card = this.cards.find((it) => it.id === mark.dataset.card);
      if (card) {
        mark.style.left = `${card.x + 10}px`;
        mark.style.top = `${card.y - 10}px`;
      }
    }
    const ring = this.renderRoot.querySelector<HTMLElement>('.ring');
    if (ring && this.ring) {
      ring.style.left = `${this.ring.x}px`;
      ring.style.top = `${this.ring.y}px`;
      ring.style.width = `${this.ring.width}px`;
      ring.style.height = `${this.ring.height}px`;
      ring.scrollIntoView({ block: 'nearest' });
    }
  }

  private resized(): void {
    this.wide = this.clientWidth >= ROOM_FOR_PICTURE;
    if (this.pictured && this.shown) this.picture?.resize(this.shown);
  }

  // --- opening, folding, following ---

  isOpen(id: string): boolean {
    return this.open.has(id) || !isEmpty(this.filter);
  }

  toggle(id: string, open = !this.open.has(id)): void {
    const next = new Set(this.open);
    if (open) next.add(id);
    else next.delete(id);
    this.open = next;
  }

  focusItem(id: string): void {
    this.current = id;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[role=treeitem][data-id="${id}"]`)?.focus());
  }

  focused(id: string | undefined): void {
    if (id) this.current = id;
    this.ring = id && this.pictured ? this.cards.find((card) => card.id === id) : undefined;
  }

  follow(node: MapNode): void {
    if (node.href) window.location.assign(node.href);
    else if (node.kind !== 'root') this.toggle(node.id);
  }

  private get allOpen(): boolean {
    return this.root !== undefined && branches(this.root).every((id) => this.open.has(id));
  }

  private foldAll(): void {
    this.open = new Set(this.allOpen ? ['root'] : branches(this.root!));
  }

  // --- search and filter ---

  private get pageForm(): HTMLFormElement | null {
    return this.form ? (document.getElementById(this.form) as HTMLFormElement | null) : null;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.readForm();
  };

  private readonly onReset = (): void => {
    // The fields are emptied after the event.
    setTimeout(() => this.readForm());
  };

  private readForm(): void {
    this.filter = readFilter(this.pageForm ?? this.ownForm ?? null);
  }

  private fitting(): number {
    return this.data?.items.filter((unit) => fits(this.filter, unit)).length ?? 0;
  }

  private toolbar(count: number, total: number): TemplateResult {
    const t = this.texts;
    const options = (values: string[]) =>
      [...new Set(values)].sort((a, b) => a.localeCompare(b, 'sv')).map((value) => html`<option>${value}</option>`);
    const items = this.data!.items;
    return html`<form role="search" @input=${this.filterChanged} @submit=${this.onSubmit} @reset=${this.onReset}>
        <label>${t.search}<input name="q" type="search" autocomplete="off" /></label>
        <label
          >${t.member}<select name="medlem">
            <option value="">${t.all}</option>
            ${this.root!.children.map((member) => html`<option value=${member.id}>${member.name}</option>`)}
          </select></label
        >
        <label
          >${t.targetGroup}<select name="malgrupp">
            <option value="">${t.all}</option>
            ${options(items.flatMap((unit) => unit.targetGroups))}
          </select></label
        >
        <label
          >${t.area}<select name="omrade">
            <option value="">${t.all}</option>
            ${options(items.flatMap((unit) => unit.areas))}
          </select></label
        >
        <button type="reset" ?disabled=${isEmpty(this.filter)}>${t.clear}</button>
      </form>
      <p class="message" role="status">${t.shown(count, total)}</p>`;
  }

  private async fetch(): Promise<void> {
    try {
      this.data = await load(this.src!, this.membersSrc);
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}

function find(node: MapNode, id: string): MapNode | undefined {
  if (node.id === id) return node;
  for (const child of node.children) {
    const found = find(child, id);
    if (found) return found;
  }
  return undefined;
}

function contains(node: MapNode, id: string): boolean {
  return find(node, id) !== undefined;
}
