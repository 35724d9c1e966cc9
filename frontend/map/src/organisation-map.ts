import type { ECharts, EChartsInitOpts } from 'echarts/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Card, Picture } from './chart';
import { fits, isEmpty, readFilter, type Filter } from './filter';
import { lettersReady, MapComponent, type Caption } from './map-component';
import { branches, countUnits, prune, treeOf, type MapNode, type Unit } from './model';
import { organisationTexts, type OrganisationTexts } from './organisation-texts';
import { outline, type OutlineHost } from './outline';
import { Asked } from './page';
import { styles } from './styles';

/** A larger map starts with its members folded. */
const OPEN_AT_FIRST = 60;

/**
 * Who does what: an association's members and their units, as a picture where there is room and as an outline for
 * keyboard, screen reader and phone. Where the page has no search form it brings its own.
 */
@customElement('organisation-map')
export class OrganisationMap extends MapComponent<Unit, OrganisationTexts> implements OutlineHost {
  static override styles = styles;

  @state() current = '';
  @state() private filter: Filter = readFilter(new Asked(null));
  @state() private open = new Set<string>();
  @state() private cards: Card[] = [];
  @state() private ring?: Card;

  @query('.picture') private canvas?: HTMLElement;

  protected readonly room = 820;
  protected readonly languages = organisationTexts;
  private root?: MapNode;
  private shown?: MapNode;
  private picture?: Picture;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('data') || changed.has('hrefTemplate') || changed.has('name')) {
      this.root = this.data && treeOf(this.data, this.name, this.hrefTemplate);
      if (this.root && changed.has('data')) {
        const all = branches(this.root);
        this.open = new Set(countUnits(this.root) <= OPEN_AT_FIRST ? all : ['root']);
        this.filter = readFilter(this.asked);
      }
    }
    this.shown = this.root && (isEmpty(this.filter) ? this.root : prune(this.root, (unit) => fits(this.filter, unit)));
    const first = this.shown?.children[0]?.id ?? '';
    if (!this.current || !this.shown || !contains(this.shown, this.current)) this.current = first;
  }

  protected override render(): TemplateResult {
    const t = this.texts;
    const notYet = this.notYet();
    if (notYet || !this.shown || !this.root) return notYet ?? html``;
    const total = countUnits(this.root);
    const count = isEmpty(this.filter) ? total : this.fitting().length;
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
          ${this.takeButtons()} ${this.viewSwitch()}
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
      const fitting = this.fitting();
      this.showRows(new Set(fitting.map((unit) => unit.key)), this.texts.shown(fitting.length, countUnits(this.root)));
    }
    const drawn = ['data', 'filter', 'open', 'wide', 'asList', 'name'].some((name) => changed.has(name));
    if (this.pictured && this.shown && (drawn || !this.picture)) void this.draw();
    this.placeOverlay();
  }

  // --- the picture ---

  override get pictured(): boolean {
    return this.wide && !this.asList && (this.shown?.children.length ?? 0) > 0;
  }

  protected override async draw(): Promise<void> {
    const { Picture } = await import('./chart');
    await lettersReady();
    if (!this.isConnected || !this.pictured || !this.canvas || !this.shown) return;
    this.picture ??= new Picture(this.canvas, {
      colour: this.colour,
      isOpen: (id) => this.isOpen(id),
      follow: (node) => this.follow(node),
      placed: (cards) => (this.cards = cards),
    });
    this.picture.draw(this.shown);
  }

  protected override async drawOn(element: HTMLElement, colour: (name: string) => string, how: EChartsInitOpts): Promise<ECharts> {
    const { Picture } = await import('./chart');
    const host = { colour, isOpen: (id: string) => this.isOpen(id), follow: () => undefined, placed: () => undefined };
    const picture = new Picture(element, host, how);
    picture.draw(this.shown!);
    return picture.chart;
  }

  protected override get caption(): Caption {
    const [shown, all] = [this.fitting().length, this.root ? countUnits(this.root) : 0];
    return { ...this.texts.caption, notes: shown < all ? [this.texts.shown(shown, all)] : [] };
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

  protected override clear(): void {
    this.picture?.dispose();
    this.picture = undefined;
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
    if (node.href) this.go(node.href);
    else if (node.kind !== 'root') this.toggle(node.id);
  }

  private get allOpen(): boolean {
    return this.root !== undefined && branches(this.root).every((id) => this.open.has(id));
  }

  private foldAll(): void {
    this.open = new Set(this.allOpen ? ['root'] : branches(this.root!));
  }

  // --- search and filter ---

  protected override get ownForm(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  protected override formRead(): void {
    this.filter = readFilter(this.asked);
  }

  private fitting(): Unit[] {
    return this.data?.items.filter((unit) => fits(this.filter, unit)) ?? [];
  }

  private toolbar(count: number, total: number): TemplateResult {
    const t = this.texts;
    const options = (values: string[]) =>
      [...new Set(values)].sort((a, b) => a.localeCompare(b, 'sv')).map((value) => html`<option>${value}</option>`);
    const items = this.data!.items;
    return html`<form role="search" @input=${this.formChanged} @submit=${this.formSent} @reset=${this.formEmptied}>
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
