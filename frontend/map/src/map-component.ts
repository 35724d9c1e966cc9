import type { ECharts, EChartsInitOpts } from 'echarts/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { readPages } from './load';
import type { Member } from './model';
import { Asked, endAnswer, showRows, tell } from './page';
import type { Taken } from './take';
import { languageOf, type MapTexts } from './texts';

/** What a map is fed with: the shapes of the open-data API. */
export interface MapData<Item> {
  members?: Member[];
  items: Item[];
}

/** What a picture that is taken along says of itself. */
export interface Caption {
  /** The module, for the file's name. */
  module: string;
  title: string;
  notes: string[];
}

/**
 * What every map on the page does alike: it reads its data, listens to the search form, lets the page follow what is
 * looked for, and knows whether there is room for a picture and whether one wants it.
 *
 * Fed by one JSON property, `data`, or by `src`, an address of the open-data API. On a public page it works with what is
 * there already: `form` is the id of the page's search form, `count` of the sentence that says how many are shown, `rows`
 * of the equal table.
 */
export abstract class MapComponent<Item, T extends MapTexts> extends LitElement {
  @property({ type: Object }) data?: MapData<Item>;
  @property() src?: string;
  @property({ attribute: 'members-src' }) membersSrc?: string;
  /** The association's name. */
  @property() name = '';
  /** Which publication it is, in words, for a picture that is taken along; else the day says it. */
  @property() edition?: string;
  /** Address of a thing's page, with {key}. */
  @property({ attribute: 'href-template' }) hrefTemplate?: string;
  @property() form?: string;
  @property() count?: string;
  @property() rows?: string;

  @state() protected failed = false;
  @state() protected wide = false;
  @state() protected asList = false;
  @state() private notTaken = '';

  texts!: T;
  private measure = 0;
  private readonly width = new ResizeObserver(() => this.measured());
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly recolour = () => this.pictured && void this.draw();
  protected readonly formChanged = () => this.formRead();
  protected readonly formSent = (event: Event) => {
    event.preventDefault();
    this.formRead();
  };
  /** The fields are emptied after the event. */
  protected readonly formEmptied = () => void setTimeout(() => this.formRead());

  /** From this width on the picture has room. */
  protected abstract readonly room: number;
  protected abstract readonly languages: { sv: T; en: T };

  /** Something in the search form has changed. */
  protected abstract formRead(): void;

  /** There is something to draw, and room for it. */
  abstract get pictured(): boolean;

  protected abstract draw(): Promise<void>;

  /** Draws what is shown on another element, in the colours given; nobody points at it there. */
  protected abstract drawOn(element: HTMLElement, colour: (name: string) => string, how: EChartsInitOpts): Promise<ECharts>;

  protected abstract get caption(): Caption;

  /** Frees the picture. */
  protected abstract clear(): void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.texts = this.languages[languageOf(this)];
    this.width.observe(this);
    this.dark.addEventListener('change', this.recolour);
    this.pageForm?.addEventListener('input', this.formChanged);
    this.pageForm?.addEventListener('submit', this.formSent);
    this.pageForm?.addEventListener('reset', this.formEmptied);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.width.disconnect();
    this.dark.removeEventListener('change', this.recolour);
    this.pageForm?.removeEventListener('input', this.formChanged);
    this.pageForm?.removeEventListener('submit', this.formSent);
    this.pageForm?.removeEventListener('reset', this.formEmptied);
    this.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.src) void this.fetch();
  }

  /** What one looks for: in the page's form, or in a map's own. */
  protected get asked(): Asked {
    return new Asked(this.pageForm ?? this.ownForm);
  }

  /** A map that brings a form of its own where the page has none says which. */
  protected get ownForm(): HTMLFormElement | null {
    return null;
  }

  /** Lets the page around the map follow: the table's rows, the sentence, the address. */
  protected showRows(fitting: Set<string>, sentence: string): void {
    showRows(this, fitting);
    this.tell(fitting.size, sentence);
  }

  /** Lets what the page says of the map follow: how many are shown, and the address. */
  protected tell(shown: number, sentence: string): void {
    if (!this.form) return;
    const filtering = !this.asked.empty;
    tell(this, sentence, filtering);
    endAnswer(filtering ? this.texts.here(shown) : '');
  }

  /** Says instead of the map that it is on its way or will not come; nothing once it is there. */
  protected notYet(): TemplateResult | undefined {
    if (this.failed) return html`<p class="message" role="status">${this.texts.failed}</p>`;
    return this.data ? undefined : html`<p class="message loading">${this.texts.loading}</p>`;
  }

  /** Picture or list, where there is room for both. */
  protected viewSwitch(): TemplateResult | typeof nothing {
    return this.wide
      ? this.choices(this.texts.view, [
          [this.texts.picture, !this.asList, () => (this.asList = false)],
          [this.texts.list, this.asList, () => (this.asList = true)],
        ])
      : nothing;
  }

  /** The picture as a file, where there is one. */
  protected takeButtons(): TemplateResult | typeof nothing {
    return this.pictured
      ? html`<span class="take" role="group" aria-label=${this.texts.take}>
          <button type="button" @click=${() => this.take('png')}>${this.texts.png}</button>
          <button type="button" @click=${() => this.take('svg')}>${this.texts.svg}</button>
          <span role="status">${this.notTaken}</span>
        </span>`
      : nothing;
  }

  private async take(as: 'png' | 'svg'): Promise<void> {
    const canvas = this.renderRoot.querySelector<HTMLElement>('.picture');
    if (!canvas) return;
    this.notTaken = '';
    const { fileName, lightColour, takePng, takeSvg, TooLarge } = await import('./take');
    const { module, title, notes } = this.caption;
    const items = (this.data?.items ?? []) as { status?: string }[];
    const unpublished = items.some((it) => it.status !== undefined && it.status !== 'published');
    const taken: Taken = {
      title,
      notes: unpublished ? [...notes, this.texts.unpublished] : notes,
      source: [this.texts.map, this.name, this.edition ?? this.today].filter(Boolean).join(', '),
      file: fileName(this.name, module),
      width: canvas.clientWidth,
      height: canvas.clientHeight,
      draw: (element, how) => this.drawOn(element, lightColour, how),
    };
    try {
      await (as === 'png' ? takePng(taken) : takeSvg(taken));
    } catch (problem) {
      this.notTaken = problem instanceof TooLarge ? this.texts.tooLarge : this.texts.notTaken;
    }
  }

  private get today(): string {
    return new Date().toLocaleDateString(languageOf(this), { dateStyle: 'long' });
  }

  /** Buttons of which one is pressed. */
  protected choices(label: string, choices: [string, boolean, () => void][]): TemplateResult {
    return html`<span class="switch" role="group" aria-label=${label}>
      ${choices.map(
        ([text, pressed, choose]) => html`<button type="button" aria-pressed=${pressed} @click=${choose}>${text}</button>`,
      )}
    </span>`;
  }

  /** To a thing's page; out of a frame in somebody else's page beside that page. */
  protected go(href: string): void {
    if (window.self === window.top) window.location.assign(href);
    else window.open(href, '_blank', 'noopener');
  }

  /** A token's value here, in the light or the dark. */
  protected readonly colour = (name: string): string => getComputedStyle(this).getPropertyValue(name).trim();

  private get pageForm(): HTMLFormElement | null {
    return this.form ? (document.getElementById(this.form) as HTMLFormElement | null) : null;
  }

  private measured(): void {
    const wide = this.clientWidth >= this.room;
    if (wide !== this.wide) this.wide = wide;
    else if (this.pictured && this.clientWidth !== this.measure) void this.draw();
    this.measure = this.clientWidth;
  }

  private async fetch(): Promise<void> {
    try {
      const [items, members] = await Promise.all([
        readPages<Item>(this.src!),
        this.membersSrc ? readPages<Member>(this.membersSrc) : Promise.resolve(undefined),
      ]);
      this.data = { items, members };
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}

/** The letters that the picture is measured with must be there before it is drawn. */
export async function lettersReady(): Promise<void> {
  await document.fonts.load('500 13px "Inter Variable"').catch(() => undefined);
}
