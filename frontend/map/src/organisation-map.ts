import type { ECharts, EChartsInitOpts } from 'echarts/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Card, Picture } from './chart';
import { fits, isEmpty, readFilter, type Filter } from './filter';
import { askedGrouping, chosenGroup, groupedTree, groupings, sameGroup, toAddress, type Grouping } from './grouping';
import { lettersReady, MapComponent, type Caption } from './map-component';
import { branches, countUnits, prune, treeOf, type MapNode, type Unit } from './model';
import { organisationForm } from './organisation-form';
import { organisationTexts, type OrganisationTexts } from './organisation-texts';
import { outline, type OutlineHost } from './outline';
import { onCard, placeOverlay } from './overlay';
import { Asked } from './page';
import { PageGroups } from './page-groups';
import { PORTION, index, portioned } from './portion';
import { styles } from './styles';
import { PageSwitch } from './page-switch';

/** A larger map starts with its groups folded, as on the page (OrganisationPage), and is never opened all at once. */
const OPEN_AT_FIRST = 40;
const OPEN_AT_MOST = 300;

/**
 * Who does what: an association's units by member, or by what they say of themselves, as a picture where there is room and
 * as an outline for keyboard, screen reader and phone. Where the page has no search form it brings its own, and so with the
 * switch between the ways to put the units together.
 */
@customElement('organisation-map')
export class OrganisationMap extends MapComponent<Unit, OrganisationTexts> implements OutlineHost {
  static override styles = styles;

  /** The id of the page's links between the groupings. */
  @property() switch?: string;

  @state() current = '';
  @state() private by: Grouping = askedGrouping();
  @state() private filter: Filter = readFilter(new Asked(null));
  @state() private open = new Set<string>();
  /** How many are shown under a node, where somebody has asked for more than at first. */
  @state() private most = new Map<string, number>();
  @state() private cards: Card[] = [];
  @state() private ring?: Card;

  @query('.picture') private canvas?: HTMLElement;

  protected readonly room = 820;
  protected readonly languages = organisationTexts;
  private members: MapNode[] = [];
  private root?: MapNode;
  /** What fits, and what of it is drawn. */
  private shown?: MapNode;
  private drawn?: MapNode;
  private nodes = new Map<string, MapNode>();
  private fitting: Unit[] = [];
  /** What fits can be seen at a glance. */
  private glance = false;
  private picture?: Picture;
  private pageGroups?: PageGroups;
  private pageSwitch?: PageSwitch;

  override connectedCallback(): void {
    super.connectedCallback();
    this.pageSwitch = PageSwitch.on(this.switch, (by) => this.regroup(by));
    this.pageGroups = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pageSwitch?.leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.data) return;
    const has = (...names: string[]) => names.some((name) => (changed as PropertyValues).has(name));
    const fresh = has('data');
    const other = has('data', 'hrefTemplate', 'name', 'by');
    if (other) {
      this.members = treeOf(this.data, this.name, this.hrefTemplate).children;
      this.root = groupedTree(this.data, this.name, this.hrefTemplate, this.by, this.texts.none);
      if (fresh) this.filter = readFilter(this.asked);
      if (fresh || has('by')) {
        this.open = new Set(countUnits(this.root) <= OPEN_AT_FIRST ? branches(this.root) : []);
        this.most = new Map();
      }
    }
    if (other || has('filter')) {
      this.fitting = this.data.items.filter((unit) => fits(this.filter, unit));
      const fitting = new Set(this.fitting);
      this.shown = isEmpty(this.filter) ? this.root : this.onlyChosen(prune(this.root!, (unit) => fitting.has(unit))!);
      this.glance = countUnits(this.shown!) <= OPEN_AT_FIRST;
    }
    this.drawn = portioned(this.shown!, (id) => this.isOpen(id), (id) => this.most.get(id) ?? PORTION, this.texts.more);
    this.nodes = index(this.drawn);
    if (!this.nodes.has(this.current)) this.current = this.drawn.children[0]?.id ?? '';
  }

  protected override render(): TemplateResult {
    const t = this.texts;
    const notYet = this.notYet();
    if (notYet || !this.drawn || !this.root) return notYet ?? html``;
    return html`
      ${this.form ? nothing : this.toolbar()} ${this.pageSwitch ? nothing : this.groupingSwitch()}
      <div class="bar">
        <ul class="legend">
          ${(['STATE', 'REGION', 'MUNICIPALITIES'] as const)
            .filter((party) => this.members.some((member) => member.party === party))
            .map((party) => html`<li class="party ${party.toLowerCase()}">${t.party[party]}</li>`)}
        </ul>
        <div class="buttons">
          ${this.data!.items.length > OPEN_AT_MOST
            ? nothing
            : html`<button type="button" @click=${this.foldAll}>${this.allOpen ? t.closeAll : t.openAll}</button>`}
          ${this.takeButtons()} ${this.viewSwitch()}
        </div>
      </div>
      ${this.drawn.children.length === 0 ? html`<p class="message">${t.nothing}</p>` : nothing}
      <div class="stage" ?hidden=${!this.pictured}>
        <div class="picture" aria-hidden="true"></div>
        ${this.cards.map((card) => onCard(card, this.nodes.get(card.id), this))}
        <div class="ring" ?hidden=${!this.ring}></div>
      </div>
      <div class=${this.pictured ? 'outline unseen' : 'outline'}>${outline(this.drawn, this)}</div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.data && ['filter', 'data', 'by'].some((name) => changed.has(name))) this.followOnPage(changed.has('filter'));
    const drawn = ['data', 'filter', 'open', 'most', 'by', 'wide', 'asList', 'name'].some((name) => changed.has(name));
    if (this.pictured && this.shown && (drawn || !this.picture)) void this.draw();
    placeOverlay(this.renderRoot, this.cards, this.ring);
  }

  /** @param narrowed somebody looks for something else: what is found is opened, if it can be seen at a glance */
  private followOnPage(narrowed: boolean): void {
    const table = this.rows ? document.getElementById(this.rows) : null;
    if (table) {
      this.pageGroups ??= new PageGroups(table, this.texts.partly);
      const other = this.pageGroups.by !== this.by;
      if (other) {
        const groups = this.root!.children.map((group) => ({ name: group.name, party: group.party, keys: keysUnder(group) }));
        this.pageGroups.regroup(this.by, groups.filter((group) => group.keys.length > 0));
      }
      const open = narrowed || other ? this.glance : undefined;
      this.pageGroups.show(new Set(this.fitting.map((unit) => unit.key)), open, chosenGroup(this.by, this.filter));
    }
    this.tell(this.fitting.length, this.texts.shown(this.fitting.length, this.data!.items.length));
    this.pageSwitch?.show(this.by, this.texts.severalTimes[this.by]);
  }

  /** Who looks for one group among the groups is not shown whom else its units meet. */
  private onlyChosen(root: MapNode): MapNode {
    const only = chosenGroup(this.by, this.filter);
    return only ? { ...root, children: root.children.filter((group) => sameGroup(group.name, only)) } : root;
  }

  private regroup(by: Grouping): void {
    this.by = by;
    toAddress(by);
  }

  // --- the picture ---

  override get pictured(): boolean {
    return this.wide && !this.asList && (this.shown?.children.length ?? 0) > 0;
  }

  protected override async draw(): Promise<void> {
    const { Picture } = await import('./chart');
    await lettersReady();
    if (!this.isConnected || !this.pictured || !this.canvas || !this.drawn) return;
    this.picture ??= new Picture(this.canvas, {
      colour: this.colour,
      isOpen: (id) => this.isOpen(id),
      follow: (node) => this.follow(node),
      placed: (cards) => (this.cards = cards),
    });
    this.picture.draw(this.drawn);
  }

  protected override async drawOn(element: HTMLElement, colour: (name: string) => string, how: EChartsInitOpts): Promise<ECharts> {
    const { Picture } = await import('./chart');
    const host = { colour, isOpen: (id: string) => this.isOpen(id), follow: () => undefined, placed: () => undefined };
    const picture = new Picture(element, host, how);
    picture.draw(this.drawn!);
    return picture.chart;
  }

  protected override get caption(): Caption {
    const [shown, all] = [this.fitting.length, this.data?.items.length ?? 0];
    const notes = [shown < all ? this.texts.shown(shown, all) : '', this.texts.severalTimes[this.by]];
    return { ...this.texts.caption, notes: notes.filter(Boolean) };
  }

  protected override clear(): void {
    this.picture?.dispose();
    this.picture = undefined;
  }

  // --- opening, folding, following ---

  /** What is found is opened, if it can be seen at a glance. */
  isOpen(id: string): boolean {
    return this.open.has(id) || (this.glance && !isEmpty(this.filter));
  }

  unitsUnder(id: string): number {
    const node = this.shown?.children.find((it) => it.id === id);
    return node ? countUnits(node) : 0;
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
    else if (node.kind === 'more') this.showMore(node.under!);
    else if (node.kind !== 'root') this.toggle(node.id);
  }

  private showMore(id: string): void {
    const before = this.most.get(id) ?? PORTION;
    this.most = new Map(this.most).set(id, before + PORTION);
    const focused = this.renderRoot.querySelector(':focus-visible') !== null;
    void this.updateComplete.then(() => {
      const next = this.nodes.get(id)?.children[before];
      if (next && focused) this.focusItem(next.id);
    });
  }

  private get allOpen(): boolean {
    return this.root !== undefined && branches(this.root).every((id) => id === 'root' || this.open.has(id));
  }

  private foldAll(): void {
    this.open = new Set(this.allOpen ? [] : branches(this.root!));
  }

  // --- search, filter and grouping ---

  protected override get ownForm(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  protected override formRead(): void {
    this.filter = readFilter(this.asked);
  }

  private toolbar(): TemplateResult {
    const t = this.texts;
    const on = { changed: this.formChanged, sent: this.formSent, emptied: this.formEmptied };
    const { items } = this.data!;
    return html`${organisationForm(t, this.members, items, isEmpty(this.filter), on)}
      <p class="message" role="status">${t.shown(this.fitting.length, items.length)}</p>`;
  }

  private groupingSwitch(): TemplateResult {
    const t = this.texts;
    return html`<div class="grouping">
      <span class="grouping-label">${t.groupBy}</span>
      ${this.choices(
        t.groupBy,
        groupings.map((by) => [t.by[by], this.by === by, () => this.regroup(by)]),
      )}
      <p class="message" ?hidden=${this.by === 'medlem'}>${t.severalTimes[this.by]}</p>
    </div>`;
  }
}

function keysUnder(node: MapNode): string[] {
  return [...(node.unit ? [node.unit.key] : []), ...node.children.flatMap(keysUnder)];
}
