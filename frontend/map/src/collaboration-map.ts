import type { ECharts, EChartsInitOpts } from 'echarts/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Network } from './collaboration-chart';
import { grouped, join, organisations, type Collaboration, type Group, type Joint } from './collaboration-model';
import { collaborationStyles } from './collaboration-styles';
import { collaborationTexts, type CollaborationTexts } from './collaboration-texts';
import { lettersReady, MapComponent, type Caption } from './map-component';
import { styles } from './styles';

/** More than these are no picture any more: one narrows down first. */
const MOST_IN_PICTURE = 150;

/** Who works together with whom: as a picture where there is room and as lists for keyboard, screen reader and phone. */
@customElement('collaboration-map')
export class CollaborationMap extends MapComponent<Collaboration, CollaborationTexts> {
  static override styles = [...styles, collaborationStyles];

  @state() private by: 'level' | 'theme' = 'level';
  @state() private shown: Joint[] = [];

  @query('.picture') private canvas?: HTMLElement;

  protected readonly room = 760;
  protected readonly languages = collaborationTexts;
  private all: Joint[] = [];
  private network?: Network;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('data') || changed.has('hrefTemplate')) {
      this.all = this.data ? join(this.data.items, this.hrefTemplate) : [];
      this.shown = this.fitting();
    }
  }

  protected override render(): TemplateResult {
    const t = this.texts;
    const notYet = this.notYet();
    if (notYet) return notYet;
    if (this.shown.length === 0) return html`<p class="message">${t.nothing}</p>`;
    const groups = this.groups();
    return html`
      <div class="bar">
        ${this.choices(t.groupBy, [
          [t.byLevel, this.by === 'level', () => (this.by = 'level')],
          [t.byTheme, this.by === 'theme', () => (this.by = 'theme')],
        ])}
        <div class="buttons">${this.takeButtons()} ${this.tooMany(groups) ? nothing : this.viewSwitch()}</div>
      </div>
      ${this.wide && this.tooMany(groups) ? html`<p class="message">${t.tooMany(MOST_IN_PICTURE)}</p>` : nothing}
      <div class="picture" aria-hidden="true" ?hidden=${!this.pictured}></div>
      <div class=${this.pictured ? 'groups unseen' : 'groups'}>${groups.map((group) => this.group(group))}</div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.data && (changed.has('shown') || changed.has('data'))) {
      this.showRows(new Set(this.shown.map((it) => it.key)), this.texts.shown(this.shown.length, this.all.length));
    }
    if (this.pictured) void this.draw();
  }

  private group(group: Group): TemplateResult {
    const t = this.texts;
    return html`<section>
      <h3>${group.title}</h3>
      <ul>
        ${group.joint.map(
          (it) =>
            html`<li @focusin=${() => this.network?.point(it.key)} @focusout=${() => this.network?.point(undefined)}>
              ${it.href ? html`<a href=${it.href}>${it.name}</a>` : html`<span class="name">${it.name}</span>`}
              ${it.status === 'published' ? nothing : html`<span class="badge">${t.status[it.status]}</span>`}
              <span class="who">${it.participants.map((who) => who.name).join(', ')}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private groups(): Group[] {
    return grouped(this.shown, this.by, this.texts);
  }

  private tooMany(groups: Group[]): boolean {
    return groups.reduce((sum, group) => sum + group.joint.length, 0) > MOST_IN_PICTURE;
  }

  override get pictured(): boolean {
    return this.wide && !this.asList && this.shown.length > 0 && !this.tooMany(this.groups());
  }

  protected override async draw(): Promise<void> {
    const { Network } = await import('./collaboration-chart');
    await lettersReady();
    if (!this.isConnected || !this.pictured || !this.canvas || !this.data) return;
    if (this.network && !this.canvas.hasChildNodes()) {
      this.clear();
    }
    this.network ??= new Network(this.canvas, {
      colour: this.colour,
      follow: (joint) => joint.href && this.go(joint.href),
    });
    this.network.draw(organisations(this.data, this.shown), this.groups());
  }

  protected override async drawOn(element: HTMLElement, colour: (name: string) => string, how: EChartsInitOpts): Promise<ECharts> {
    const { Network } = await import('./collaboration-chart');
    const network = new Network(element, { colour, follow: () => undefined }, how);
    network.draw(organisations(this.data!, this.shown), this.groups());
    return network.chart;
  }

  protected override get caption(): Caption {
    const [shown, all] = [this.shown.length, this.all.length];
    return { ...this.texts.caption, notes: shown < all ? [this.texts.shown(shown, all)] : [] };
  }

  protected override clear(): void {
    this.network?.dispose();
    this.network = undefined;
  }

  protected override formRead(): void {
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
