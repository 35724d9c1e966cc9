import type { ECharts, EChartsInitOpts } from 'echarts/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Network } from './collaboration-chart';
import { grouped, join, organisations, pairs, type Collaboration, type Group, type Joint, type Organisation, type Pair } from './collaboration-model';
import { collaborationStyles } from './collaboration-styles';
import { collaborationTexts, type CollaborationTexts } from './collaboration-texts';
import { lettersReady, MapComponent, type Caption } from './map-component';
import { pairList } from './pair-list';
import type { PairsPicture } from './pairs-chart';
import { PORTION } from './portion';
import { styles } from './styles';

/** More than these are no picture any more: then it shows who shares how many, and opens two at a time. */
const MOST_IN_PICTURE = 150;

/** Who works together with whom: as a picture where there is room and as lists for keyboard, screen reader and phone. */
@customElement('collaboration-map')
export class CollaborationMap extends MapComponent<Collaboration, CollaborationTexts> {
  static override styles = [...styles, collaborationStyles];

  @state() private by: 'level' | 'theme' = 'level';
  @state() private shown: Joint[] = [];
  /** The two that somebody has opened, by their key. */
  @state() private opened?: string;
  @state() private allPairs = false;
  /** How many are listed of a group, where somebody has asked for more than at first. */
  @state() private most = new Map<string, number>();

  @query('.picture') private canvas?: HTMLElement;

  protected readonly room = 760;
  protected readonly languages = collaborationTexts;
  private all: Joint[] = [];
  private organisations: Organisation[] = [];
  private pairs: Pair[] = [];
  private pair?: Pair;
  /** What the picture or the list is of: what fits, or what two of them share. */
  private seen: Joint[] = [];
  private drawing?: Network | PairsPicture;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const has = (...names: string[]) => names.some((name) => (changed as PropertyValues).has(name));
    if (has('data', 'hrefTemplate')) {
      this.all = this.data ? join(this.data.items, this.hrefTemplate) : [];
      this.shown = this.fitting();
    }
    if (!this.data) return;
    if (has('data', 'hrefTemplate', 'shown')) {
      this.organisations = organisations(this.data, this.shown);
      this.pairs = this.shown.length > MOST_IN_PICTURE ? pairs(this.organisations, this.shown) : [];
      this.most = new Map();
    }
    this.pair = this.pairs.find((pair) => pair.key === this.opened);
    this.seen = this.pair?.joint ?? this.shown;
  }

  protected override render(): TemplateResult {
    const t = this.texts;
    const notYet = this.notYet();
    if (notYet) return notYet;
    if (this.shown.length === 0) return html`<p class="message">${t.nothing}</p>`;
    return html`
      <div class="bar">
        ${this.ring
          ? html`<p class="message">${t.tooMany(this.shown.length)}</p>`
          : this.choices(t.groupBy, [
              [t.byLevel, this.by === 'level', () => (this.by = 'level')],
              [t.byTheme, this.by === 'theme', () => (this.by = 'theme')],
            ])}
        <div class="buttons">${this.takeButtons()} ${this.viewSwitch()}</div>
      </div>
      ${this.wide ? this.ofPair() : nothing}
      <div class="picture" aria-hidden="true" ?hidden=${!this.pictured}></div>
      ${this.ring
        ? pairList(this.pairs, this.allPairs, t, {
            open: (pair) => this.open(pair.key),
            showAll: () => (this.allPairs = true),
          })
        : html`<div class=${this.pictured ? 'groups unseen' : 'groups'}>${this.groups().map((group) => this.group(group))}</div>`}
    `;
  }

  private ofPair(): TemplateResult | typeof nothing {
    const t = this.texts;
    if (!this.pair) return nothing;
    return html`<p class="message of-pair">
      ${t.ofPair(this.pair.one.name, this.pair.other.name, this.seen.length)}
      ${this.asList || this.pictured ? nothing : t.tooManyOfTwo(MOST_IN_PICTURE)}
      <button type="button" @click=${() => this.open(undefined)}>${t.allPairs}</button>
    </p>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.data && (changed.has('shown') || changed.has('data'))) {
      this.showRows(new Set(this.shown.map((it) => it.key)), this.texts.shown(this.shown.length, this.all.length));
    }
    if (this.pictured) void this.draw();
  }

  private group(group: Group): TemplateResult {
    const t = this.texts;
    const most = this.most.get(group.title) ?? (this.seen.length > MOST_IN_PICTURE ? PORTION : Infinity);
    const rest = group.joint.length - most;
    return html`<section>
      <h3>${group.title}</h3>
      <ul>
        ${group.joint.slice(0, most).map(
          (it) =>
            html`<li @focusin=${() => this.point(it.key)} @focusout=${() => this.point(undefined)}>
              ${it.href ? html`<a href=${it.href}>${it.name}</a>` : html`<span class="name">${it.name}</span>`}
              ${it.status === 'published' ? nothing : html`<span class="badge">${t.status[it.status]}</span>`}
              <span class="who">${it.participants.map((who) => who.name).join(', ')}</span>
            </li>`,
        )}
      </ul>
      ${rest > 0
        ? html`<button type="button" @click=${() => (this.most = new Map(this.most).set(group.title, most + PORTION))}>
            ${t.more(rest)}
          </button>`
        : nothing}
    </section>`;
  }

  /** What was pressed is gone afterwards: the focus goes on to the way back, or to where one came from. */
  private open(pair: string | undefined): void {
    this.opened = pair;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(pair ? '.of-pair button' : '.pairs button')?.focus());
  }

  private point(key: string | undefined): void {
    if (this.drawing instanceof Object && 'point' in this.drawing) this.drawing.point(key);
  }

  private groups(): Group[] {
    return grouped(this.seen, this.by, this.texts);
  }

  /** The picture is of who shares how many, and of no single collaboration. */
  private get ring(): boolean {
    return this.wide && !this.asList && !this.pair && this.pairs.length > 0;
  }

  override get pictured(): boolean {
    const fits = () => this.groups().reduce((sum, group) => sum + group.joint.length, 0) <= MOST_IN_PICTURE;
    return this.wide && !this.asList && this.shown.length > 0 && (this.ring || fits());
  }

  protected override async draw(): Promise<void> {
    const [{ Network }, { PairsPicture }] = await Promise.all([import('./collaboration-chart'), import('./pairs-chart')]);
    await lettersReady();
    if (!this.isConnected || !this.pictured || !this.canvas || !this.data) return;
    const other = this.drawing instanceof PairsPicture !== this.ring;
    if (this.drawing && (other || !this.canvas.hasChildNodes())) this.clear();
    this.drawing ??= this.ring
      ? new PairsPicture(this.canvas, { colour: this.colour, follow: (pair) => this.open(pair.key) })
      : new Network(this.canvas, { colour: this.colour, follow: (joint) => joint.href && this.go(joint.href) });
    if (this.drawing instanceof PairsPicture) this.drawing.draw(this.organisations, this.pairs);
    else this.drawing.draw(organisations(this.data, this.seen), this.groups());
  }

  protected override async drawOn(element: HTMLElement, colour: (name: string) => string, how: EChartsInitOpts): Promise<ECharts> {
    const [{ Network }, { PairsPicture }] = await Promise.all([import('./collaboration-chart'), import('./pairs-chart')]);
    if (this.ring) {
      const picture = new PairsPicture(element, { colour, follow: () => undefined }, how);
      picture.draw(this.organisations, this.pairs);
      return picture.chart;
    }
    const network = new Network(element, { colour, follow: () => undefined }, how);
    network.draw(organisations(this.data!, this.seen), this.groups());
    return network.chart;
  }

  protected override get caption(): Caption {
    const t = this.texts;
    const [shown, all] = [this.shown.length, this.all.length];
    const notes = [
      shown < all ? t.shown(shown, all) : '',
      this.ring ? t.thickness : '',
      this.pair ? t.ofPair(this.pair.one.name, this.pair.other.name, this.seen.length) : '',
    ];
    return { ...t.caption, notes: notes.filter(Boolean) };
  }

  protected override clear(): void {
    this.drawing?.dispose();
    this.drawing = undefined;
  }

  protected override formRead(): void {
    this.opened = undefined;
    this.shown = this.fitting();
  }

  /** As the server does when there is no script (CollaborationFilter). */
  private fitting(): Joint[] {
    const asked = this.asked;
    const [words, member, level, theme] = [asked.words, asked.text('medlem'), asked.text('niva').toUpperCase(), asked.text('malgrupp')];
    return this.all.filter(
      (it) =>
        (!member || it.participants.some((who) => who.memberId === member)) &&
        (!level || it.levels.some((its) => its === level)) &&
        (!theme || it.targetGroups.includes(theme)) &&
        words.every((word) => it.text.includes(word)),
    );
  }
}
