import type { ECharts, EChartsInitOpts } from 'echarts/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { StreamPicture } from './flow-chart';
import { streams, type Flow, type Sex } from './flow-model';
import { flowStyles } from './flow-styles';
import { flowTexts, type FlowTexts } from './flow-texts';
import { lettersReady, MapComponent, type Caption } from './map-component';
import { styles } from './styles';

/** How people move between organisations and insatser, a year at a time: as streams, and as lists for keyboard and screen reader. */
@customElement('flow-map')
export class FlowMap extends MapComponent<Flow, FlowTexts> {
  static override styles = [...styles, flowStyles];

  /** The newest year that anything is told of, as the page says; else as the data do. */
  @property({ type: Number }) newest?: number;

  @state() private shown: Flow[] = [];
  @state() private sex: Sex = 'total';

  @query('.picture') private canvas?: HTMLElement;

  /** A stream can be drawn on a phone too. */
  protected readonly room = 0;
  protected readonly languages = flowTexts;
  private picture?: StreamPicture;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('data')) this.formRead();
  }

  protected override render(): TemplateResult {
    const t = this.texts;
    const notYet = this.notYet();
    if (notYet) return notYet;
    if (this.shown.length === 0) return html`<p class="message">${t.nothing}</p>`;
    return html`
      <div class="bar">
        ${this.form
          ? nothing
          : this.choices(
              t.view,
              (['total', 'women', 'men'] as const).map((sex) => [t.sex[sex], this.sex === sex, () => (this.sex = sex)]),
            )}
        <div class="buttons">${this.takeButtons()} ${this.viewSwitch()}</div>
      </div>
      <div ?hidden=${!this.pictured}>
        <p class="ends" aria-hidden="true"><span>${t.from}</span><span>${t.to}</span></p>
        <div class="picture" aria-hidden="true"></div>
        ${this.anyDashed ? html`<p class="key">${t.dashed}</p>` : nothing}
      </div>
      <div class=${this.pictured ? 'ways unseen' : 'ways'}>${this.byOrigin().map(([origin, flows]) => this.origin(origin, flows))}</div>
    `;
  }

  private origin(origin: string, flows: Flow[]): TemplateResult {
    return html`<section>
      <h3>${this.texts.fromPlace(origin)}</h3>
      <ul>
        ${flows.map(
          (flow) =>
            html`<li @focusin=${() => this.picture?.point(flow.key)} @focusout=${() => this.picture?.point(undefined)}>
              ${this.href(flow)
                ? html`<a href=${this.href(flow)!} aria-label=${this.texts.way(flow.origin.name, flow.destination.name)}
                    >${this.texts.toPlace(flow.destination.name)}</a
                  >`
                : html`<span>${this.texts.toPlace(flow.destination.name)}</span>`}
              ${flow.status && flow.status !== 'published' ? html`<span class="badge">${this.texts.status[flow.status]}</span>` : nothing}
              ${this.people(flow)}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private people(flow: Flow): TemplateResult {
    const count = flow[this.sex];
    return count.number === undefined
      ? html`<span class="withheld">${this.texts.withheld[count.status]}</span>`
      : html`<span class="people">${this.texts.people(count.number)}</span>`;
  }

  private byOrigin(): [string, Flow[]][] {
    const groups = new Map<string, Flow[]>();
    for (const flow of this.shown) groups.set(flow.origin.name, [...(groups.get(flow.origin.name) ?? []), flow]);
    return [...groups];
  }

  private href(flow: Flow): string | undefined {
    return flow.status === 'new' ? undefined : this.hrefTemplate?.replace('{key}', flow.way);
  }

  protected override updated(changed: PropertyValues): void {
    if (this.data && (changed.has('shown') || changed.has('data'))) {
      this.showRows(new Set(this.shown.map((flow) => flow.key)), this.texts.shown(this.shown.length, this.year));
    }
    if (this.pictured) void this.draw();
  }

  override get pictured(): boolean {
    return this.wide && !this.asList && this.shown.length > 0;
  }

  protected override async draw(): Promise<void> {
    const { NARROW, StreamPicture } = await import('./flow-chart');
    await lettersReady();
    if (!this.isConnected || !this.pictured || !this.canvas) return;
    if (this.picture && !this.canvas.hasChildNodes()) this.clear();
    this.picture ??= new StreamPicture(this.canvas, {
      colour: this.colour,
      follow: (flow) => {
        const href = this.href(flow);
        if (href) this.go(href);
      },
    });
    this.picture.draw(streams(this.drawn, this.canvas.clientWidth < NARROW), this.sex);
  }

  /** A true zero is no stream: it stands in the list and the table. */
  private get drawn(): Flow[] {
    return this.shown.filter((flow) => flow[this.sex].number !== 0);
  }

  private get anyDashed(): boolean {
    return this.shown.some((flow) => flow[this.sex].number === undefined);
  }

  protected override async drawOn(element: HTMLElement, colour: (name: string) => string, how: EChartsInitOpts): Promise<ECharts> {
    const { NARROW, StreamPicture } = await import('./flow-chart');
    const picture = new StreamPicture(element, { colour, follow: () => undefined }, how);
    picture.draw(streams(this.drawn, element.clientWidth < NARROW), this.sex);
    return picture.chart;
  }

  protected override get caption(): Caption {
    const t = this.texts;
    return {
      module: t.module,
      title: t.title(this.year, t.sex[this.sex].toLowerCase()),
      notes: this.anyDashed ? [t.direction, t.dashed] : [t.direction],
    };
  }

  protected override clear(): void {
    this.picture?.dispose();
    this.picture = undefined;
  }

  private get flows(): Flow[] {
    return this.data?.items.filter((item) => item.kind === 'FLOW') ?? [];
  }

  private get year(): number {
    const asked = Number(this.asked.text('ar'));
    return asked || this.newest || Math.max(...this.flows.map((flow) => flow.year), 0);
  }

  /** As the server does when there is no script (FlowFilter). */
  protected override formRead(): void {
    const [year, member, sex] = [this.year, this.asked.text('medlem'), this.asked.text('kon')];
    if (this.form) this.sex = sex === 'kvinnor' ? 'women' : sex === 'man' ? 'men' : 'total';
    this.shown = this.flows.filter(
      (flow) =>
        flow.year === year && (member ? flow.members.includes(member) && flow.basis !== 'BEFORE_AGREEMENT' : flow.counted),
    );
  }
}
