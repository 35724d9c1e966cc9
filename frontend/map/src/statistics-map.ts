import type { ECharts, EChartsInitOpts } from 'echarts/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { lettersReady, MapComponent, type Caption } from './map-component';
import { showRows, tell } from './page';
import { PageAnswer } from './page-answer';
import type { FigurePicture } from './statistics-chart';
import { has, placeOf, rowsOf, SEXES, seriesOf, yearsOf, type Figure, type Measure, type Panel, type Row, type Series, type Sex, type Wanted } from './statistics-model';
import { statisticsStyles } from './statistics-styles';
import { statisticsTexts, type StatisticsTexts } from './statistics-texts';
import { styles } from './styles';

type Mode = 'time' | 'place' | 'sex';

/** More lines than this cannot be followed, and more bars than this are a table. */
const MOST_LINES = 8;
const MOST_BARS = 40;

/**
 * A measure over the years, between places, and for women and men. What is suppressed or missing has its word and never a
 * place on the scale. Where the page has no table of the figures it brings its own, and a choice of measure.
 */
@customElement('statistics-map')
export class StatisticsMap extends MapComponent<Measure, StatisticsTexts> {
  static override styles = [...styles, statisticsStyles];

  @state() private mode?: Mode;
  @state() private wanted: Wanted = { place: '', compared: '' };
  @state() private key = '';

  @query('.picture') private canvas?: HTMLElement;
  @query('form.own') private own?: HTMLFormElement;

  protected readonly room = 0;
  protected readonly languages = statisticsTexts;
  private picture?: FigurePicture;
  private pageAnswer?: PageAnswer;

  override connectedCallback(): void {
    super.connectedCallback();
    this.pageAnswer = PageAnswer.onPage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pageAnswer?.leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('data')) this.formRead();
  }

  private get chosen(): Measure | undefined {
    return this.data?.items.find((it) => it.key === this.key) ?? this.data?.items[0];
  }

  private get sex(): Sex {
    const measure = this.chosen!;
    return this.wanted.sex ?? SEXES.find((sex) => has(measure, sex)) ?? 'TOTAL';
  }

  private get bySex(): boolean {
    const measure = this.chosen!;
    return has(measure, 'WOMEN') && has(measure, 'MEN');
  }

  private get years(): number[] {
    return yearsOf(this.chosen!);
  }

  private get shownMode(): Mode {
    // More places than lines can tell apart stand beside each other instead, as they were last.
    const usual: Mode = this.wanted.year || this.years.length < 2 || this.series.length > MOST_LINES ? 'place' : 'time';
    const mode = this.mode ?? usual;
    return mode === 'sex' && !this.bySex ? usual : mode;
  }

  private get series(): Series[] {
    return seriesOf(this.chosen!, this.wanted, this.sex);
  }

  private get tooMany(): number {
    const most = this.shownMode === 'place' ? MOST_BARS : MOST_LINES;
    return this.series.length > most ? most : 0;
  }

  protected override render(): TemplateResult {
    const t = this.texts;
    const notYet = this.notYet();
    if (notYet) return notYet;
    if (!this.chosen) return html`<p class="message">${t.nothing}</p>`;
    return html`
      ${this.rows ? nothing : this.chooser()}
      <div class="bar">
        ${this.choices(
          t.view,
          (
            [
              [t.overTime, 'time', this.years.length > 1],
              [t.byPlace, 'place', true],
              [t.bySex, 'sex', this.bySex],
            ] as [string, Mode, boolean][]
          )
            .filter(([, , there]) => there)
            .map(([text, mode]) => [text, this.shownMode === mode, () => (this.mode = mode)]),
        )}
        ${this.takeButtons()}
      </div>
      ${this.tooMany ? html`<p class="message">${t.tooMany(this.tooMany)}</p>` : nothing}
      <div class="picture" aria-hidden="true" ?hidden=${!this.pictured}></div>
      ${this.pictured ? this.keys() : nothing} ${this.rows ? nothing : this.table()}
    `;
  }

  /** Which of the keys the picture needs. */
  private get needed(): { withheld: boolean; missing: boolean; breaks: boolean } {
    const figures = this.drawnFigures().filter((it) => it.value === undefined);
    return {
      withheld: figures.some((it) => it.status !== 'MISSING'),
      missing: figures.some((it) => it.status === 'MISSING'),
      breaks: this.shownMode !== 'place' && this.chosen!.breaks.length > 0,
    };
  }

  private keysInWords(): string[] {
    const { withheld, missing, breaks } = this.needed;
    const { key } = this.texts;
    return [withheld ? `◆ ${key.withheld}` : '', missing ? `○ ${key.missing}` : '', breaks ? key.breaks : ''].filter(Boolean);
  }

  private keys(): TemplateResult {
    const t = this.texts;
    const { withheld, missing, breaks } = this.needed;
    return html`<ul class="keys">
      ${withheld
        ? html`<li><svg viewBox="0 0 14 14" aria-hidden="true"><path d="M7 2l5 5-5 5-5-5z" fill="currentColor" /></svg>${t.key.withheld}</li>`
        : nothing}
      ${missing
        ? html`<li><svg viewBox="0 0 14 14" aria-hidden="true"><circle cx="7" cy="7" r="4" fill="none" stroke="currentColor" stroke-width="2" /></svg>${t.key.missing}</li>`
        : nothing}
      ${breaks
        ? html`<li><svg viewBox="0 0 14 14" aria-hidden="true"><path d="M7 0v14" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3 3" /></svg>${t.key.breaks}</li>`
        : nothing}
    </ul>`;
  }

  private drawnFigures(): Figure[] {
    if (this.shownMode !== 'place') {
      return this.panels(this.chosen!).flatMap((panel) => panel.lines.flatMap((line) => [...line.points.values()]));
    }
    return this.series.flatMap((line) => line.points.get(this.barYear) ?? []);
  }

  private get barYear(): number {
    return this.wanted.year ?? this.years[this.years.length - 1];
  }

  /** Where the page has no form: which measure, and which place. */
  private chooser(): TemplateResult {
    const t = this.texts;
    const places = new Map(this.chosen!.values.map((it) => [placeOf(it), it.municipality]));
    const items = this.data!.items;
    return this.form || items.length < 2
      ? html``
      : html`<form class="own" @input=${() => this.formRead()} @submit=${(event: Event) => event.preventDefault()}>
          <label
            >${t.measure}<select name="matt">
              ${items.map(
                (it) => html`<option value=${it.key} ?selected=${it.key === this.chosen!.key}>
                  ${items.some((other) => other !== it && other.name === it.name) ? `${it.name}, ${it.member.name}` : it.name}${it.status && it.status !== 'published' ? ` (${t.status[it.status]})` : ''}
                </option>`,
              )}
            </select></label
          >
          <label
            >${t.place}<select name="kommun">
              <option value="">${t.all}</option>
              ${[...places].map(([key, name]) => html`<option value=${key} ?selected=${key === this.wanted.place}>${name}</option>`)}
            </select></label
          >
        </form>`;
  }

  private table(): TemplateResult {
    const t = this.texts;
    const measure = this.chosen!;
    const rows = rowsOf(measure, this.wanted);
    const sexes = SEXES.filter((sex) => has(measure, sex));
    const categories = rows.some((row) => row.category !== '');
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${measure.name}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t.year}</th>
            <th scope="col">${t.place}</th>
            ${categories ? html`<th scope="col">${t.category}</th>` : nothing}
            ${sexes.map((sex) => html`<th scope="col" class="number">${t.sex[sex]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.year}</th>
                <td>${row.place}</td>
                ${categories ? html`<td>${row.category}</td>` : nothing} ${sexes.map((sex) => this.cell(row, sex))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private cell(row: Row, sex: Sex): TemplateResult {
    const figure: Figure | undefined = row.figures[sex];
    if (figure?.value !== undefined) return html`<td class="number">${this.words(figure.value)}</td>`;
    return html`<td class="number withheld">${figure ? this.texts.withheld[figure.status] : this.texts.none}</td>`;
  }

  private get decimals(): number {
    return Math.max(0, ...(this.chosen?.values ?? []).map((it) => (String(it.value ?? '').split('.')[1] ?? '').length));
  }

  private readonly words = (value: number): string => {
    const language = this.texts === statisticsTexts.en ? 'en' : 'sv';
    // As many decimals as the measure's other figures have: 7,0 beside 8,4.
    const least = this.decimals <= 2 ? this.decimals : 0;
    const number = new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: 6 }).format(value);
    return this.chosen?.kind === 'SHARE' ? `${number}\u00a0%` : number;
  };

  private readonly mark = (value: number): string => {
    const number = new Intl.NumberFormat(this.texts === statisticsTexts.en ? 'en' : 'sv').format(value);
    return this.chosen?.kind === 'SHARE' ? `${number}\u00a0%` : number;
  };

  protected override updated(): void {
    if (this.chosen && this.rows) this.letPageFollow(this.chosen);
    if (this.pictured) void this.draw();
  }

  private letPageFollow(measure: Measure): void {
    const [shown, all] = [rowsOf(measure, this.wanted), rowsOf(measure, { place: '', compared: '' })];
    const filtering = Boolean(this.wanted.place || this.wanted.sex || this.wanted.year);
    showRows(this, new Set(shown.map((row) => row.key)));
    tell(this, this.texts.shown(shown.length, all.length), filtering);
    this.pageAnswer?.follow();
    document
      .getElementById(this.rows!)
      ?.querySelectorAll<HTMLElement>('[data-sex]')
      .forEach((cell) => (cell.hidden = Boolean(this.wanted.sex) && cell.dataset.sex !== this.wanted.sex));
  }

  override get pictured(): boolean {
    return Boolean(this.chosen) && !this.tooMany && this.series.length > 0;
  }

  protected override async draw(): Promise<void> {
    const { FigurePicture } = await import('./statistics-chart');
    await lettersReady();
    if (!this.isConnected || !this.pictured || !this.canvas) return;
    if (this.picture && !this.canvas.hasChildNodes()) this.clear();
    this.picture ??= new FigurePicture(this.canvas, { colour: this.colour, texts: this.texts, words: this.words, mark: this.mark });
    this.drawWith(this.picture);
  }

  private drawWith(picture: FigurePicture): void {
    const measure = this.chosen!;
    if (this.shownMode === 'place') {
      picture.bars(this.series, this.barYear);
    } else {
      picture.lines(this.panels(measure), measure, this.years);
    }
  }

  protected override async drawOn(element: HTMLElement, colour: (name: string) => string, how: EChartsInitOpts): Promise<ECharts> {
    const { FigurePicture } = await import('./statistics-chart');
    const picture = new FigurePicture(element, { colour, texts: this.texts, words: this.words, mark: this.mark }, how);
    this.drawWith(picture);
    return picture.chart;
  }

  protected override get caption(): Caption {
    const { module, sex, bySex, sourceOf } = this.texts;
    const { source } = this.chosen!;
    const who = this.shownMode === 'sex' ? bySex : this.sex === 'TOTAL' ? '' : sex[this.sex];
    const parts = [this.chosen!.name, who.toLowerCase(), this.shownMode === 'place' ? String(this.barYear) : ''];
    return { module, title: parts.filter(Boolean).join(', '), notes: source ? [...this.keysInWords(), sourceOf(source)] : this.keysInWords() };
  }

  /** All in one over time; for women and men a panel for each place. */
  private panels(measure: Measure): Panel[] {
    if (this.shownMode === 'time') return [{ title: '', lines: this.series }];
    const women = seriesOf(measure, this.wanted, 'WOMEN');
    const men = seriesOf(measure, this.wanted, 'MEN');
    return women.map((line) => ({
      title: line.name,
      lines: [
        { ...line, name: this.texts.sex.WOMEN },
        ...men.filter((it) => it.name === line.name).map((it) => ({ ...it, name: this.texts.sex.MEN })),
      ],
    }));
  }

  protected override clear(): void {
    this.picture?.dispose();
    this.picture = undefined;
  }

  protected override get ownForm(): HTMLFormElement | null {
    return this.own ?? null;
  }

  /** As the server does when there is no script (StatisticsFilter). Another measure is another page. */
  protected override formRead(): void {
    const asked = this.asked;
    const key = asked.text('matt');
    if (this.form && this.data?.items[0] && key && key !== this.data.items[0].key) {
      (document.getElementById(this.form) as HTMLFormElement).submit();
      return;
    }
    const changed = key !== this.key;
    this.key = key;
    const sex = asked.text('kon');
    this.wanted = {
      place: changed && !this.form && !this.chosen?.values.some((it) => placeOf(it) === asked.text('kommun')) ? '' : asked.text('kommun'),
      compared: asked.text('jamfor'),
      sex: sex === 'kvinnor' ? 'WOMEN' : sex === 'man' ? 'MEN' : undefined,
      year: Number(asked.text('ar')) || undefined,
    };
  }
}
