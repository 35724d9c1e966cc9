import { css, html, LitElement, nothing, type PropertyValues } from 'lit';

/** What stands at a step, and what has failed there; in words ready to be read. */
type Mark = { step: string; waiting: number; waitingWords: string; failed: number; failedWords: string };

type DrawingData = {
  xml: string;
  label: string;
  marks: Mark[];
  /** The steps that a case has left, the arrows that it has gone along, and where it is; empty for a whole model. */
  done: string[];
  flows: string[];
  now: string[];
  words: { closer: string; wider: string; whole: string; failed: string };
};

type Canvas = {
  addMarker(element: string, marker: string): void;
  resized(): void;
  zoom(level: number | 'fit-viewport', centre?: 'auto' | { x: number; y: number }): number;
  viewbox(): { inner: { width: number; height: number } };
  scrollToElement(element: string): void;
};
type Overlays = { add(element: string, overlay: { position: object; html: HTMLElement }): string };
type Viewer = {
  importXML(xml: string): Promise<unknown>;
  get(service: 'canvas'): Canvas;
  get(service: 'overlays'): Overlays;
  get(service: 'eventBus'): { on(event: string, listener: (event: { element: { id: string } }) => void): void };
  get(service: 'elementRegistry'): { get(id: string): unknown };
  destroy(): void;
};

/** Smaller than this nobody reads it: then a part of it is shown, and the rest is dragged to. */
const READABLE = 0.62;
const LARGEST = 1;

/**
 * A model as it is drawn, with a count at each step, or the way that one case has gone. Told what to show by one property,
 * `data`; says `step-open` {step}. What draws it is fetched only when one is shown.
 */
export class ModelDrawing extends LitElement {
  static override properties = { data: { attribute: false }, failed: { state: true } };

  static override styles = css`
    :host { display: block; position: relative; }
    :host([hidden]) { display: none; }
    .sheet {
      position: relative; overflow: hidden; min-height: 240px;
      border: 1px solid var(--line); border-radius: var(--lumo-border-radius-l); background: var(--paper);
    }
    .tools { display: flex; justify-content: flex-end; gap: 4px; margin-block-end: 8px; }
    .tools button {
      min-inline-size: 32px; block-size: 32px; padding: 0 10px; font: inherit; font-size: var(--lumo-font-size-s);
      color: var(--ink-secondary); background: var(--paper); border: 1px solid var(--line-strong);
      border-radius: var(--lumo-border-radius-m); cursor: pointer;
    }
    .tools button:hover { color: var(--accent); border-color: var(--accent); }
    .tools button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
    .pill {
      display: inline-flex; align-items: center; gap: 4px; padding: 1px 8px; white-space: nowrap; cursor: default;
      font: 600 12px/18px var(--lumo-font-family); font-variant-numeric: tabular-nums; border-radius: 10px;
      color: var(--paper); background: var(--state-under-way); box-shadow: 0 0 0 2px var(--paper);
    }
    .pill.failed { background: var(--state-attention); }
    .pill svg { inline-size: 11px; block-size: 11px; fill: currentColor; }
    .djs-element.stands .djs-visual > :nth-child(1) { stroke: var(--state-under-way) !important; stroke-width: 2.5px !important; }
    .djs-element.fails .djs-visual > :nth-child(1) {
      stroke: var(--state-attention) !important; stroke-width: 2.5px !important; fill: var(--state-attention-soft) !important;
    }
    .djs-element.done .djs-visual > :nth-child(1) { stroke: var(--state-done) !important; fill: var(--state-done-soft) !important; }
    .djs-connection.gone .djs-visual > path, .djs-connection.gone .djs-visual > polyline {
      stroke: var(--state-done) !important; stroke-width: 3px !important;
    }
    .djs-element.now .djs-visual > :nth-child(1) {
      stroke: var(--state-under-way) !important; stroke-width: 3px !important; fill: var(--state-under-way-soft) !important;
    }
    .tracing .djs-element:not(.done):not(.gone):not(.now):not(.fails) .djs-visual { opacity: 0.5; }
    .djs-element.open { cursor: pointer; }
    .djs-outline, .djs-drag-group { display: none; }
    .trouble { padding: 24px; color: var(--state-attention); }
    @media (pointer: coarse) { .tools button { min-inline-size: 44px; block-size: 44px; } }
    @media print { .tools { display: none; } }
  `;

  declare data?: DrawingData;
  /** It could not be drawn; the table says the same. @internal */
  declare failed: boolean;

  private viewer?: Viewer;
  private drawing = 0;

  constructor() {
    super();
    this.failed = false;
  }

  protected override render() {
    const words = this.data?.words;
    return html`
      ${this.failed ? html`<p class="trouble">${words?.failed}</p>` : nothing}
      ${words && !this.failed
        ? html`<div class="tools">
            <button type="button" aria-label=${words.closer} title=${words.closer} @click=${() => this.zoomBy(1.25)}>+</button>
            <button type="button" aria-label=${words.wider} title=${words.wider} @click=${() => this.zoomBy(0.8)}>−</button>
            <button type="button" @click=${() => this.whole()}>${words.whole}</button>
          </div>`
        : nothing}
      <div class="sheet ${this.data?.flows.length ? 'tracing' : ''}" role="figure" aria-label=${this.data?.label ?? ''} ?hidden=${this.failed}></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('data') && this.data) void this.draw(this.data);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.viewer?.destroy();
    this.viewer = undefined;
  }

  private async draw(data: DrawingData): Promise<void> {
    const turn = ++this.drawing;
    try {
      const { default: NavigatedViewer } = await import('bpmn-js/lib/NavigatedViewer');
      if (turn !== this.drawing || !this.isConnected) return;
      this.viewer?.destroy();
      const { fontFamily } = getComputedStyle(this);
      const viewer = new NavigatedViewer({
        container: this.sheet(),
        bpmnRenderer: { defaultFillColor: 'var(--paper)', defaultStrokeColor: 'var(--ink-secondary)', defaultLabelColor: 'var(--ink)' },
        textRenderer: { defaultStyle: { fontFamily, fontSize: '12px' }, externalStyle: { fontFamily, fontSize: '10.5px' } },
        // The wheel turns the page, as everywhere else.
        zoomScroll: { enabled: false },
      } as object) as unknown as Viewer;
      this.viewer = viewer;
      await viewer.importXML(data.xml);
      if (turn !== this.drawing) return;
      this.mark(viewer, data);
      this.fit(viewer, data);
      this.toggleAttribute('drawn', true);
    } catch (trouble) {
      console.error(trouble);
      this.failed = true;
    }
  }

  private sheet(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.sheet')!;
  }

  private mark(viewer: Viewer, data: DrawingData): void {
    const canvas = viewer.get('canvas');
    const known = (id: string) => viewer.get('elementRegistry').get(id) !== undefined;
    data.done.filter(known).forEach((id) => canvas.addMarker(id, 'done'));
    data.flows.filter(known).forEach((id) => canvas.addMarker(id, 'gone'));
    data.now.filter(known).forEach((id) => canvas.addMarker(id, 'now'));
    for (const mark of data.marks.filter((one) => known(one.step))) {
      if (mark.waiting) {
        canvas.addMarker(mark.step, 'stands');
        canvas.addMarker(mark.step, 'open');
        this.pin(viewer, mark.step, { bottom: 9, left: 10 }, String(mark.waiting), mark.waitingWords, false);
      }
      if (mark.failed) {
        canvas.addMarker(mark.step, 'fails');
        this.pin(viewer, mark.step, { top: -10, left: 10 }, mark.failedWords, mark.failedWords, true);
      }
    }
    viewer.get('eventBus').on('element.click', ({ element }) => {
      if (data.marks.some((mark) => mark.step === element.id && mark.waiting)) {
        this.dispatchEvent(new CustomEvent('step-open', { detail: { step: element.id } }));
      }
    });
  }

  private pin(viewer: Viewer, step: string, position: object, text: string, title: string, failed: boolean): void {
    const pill = document.createElement('span');
    pill.className = failed ? 'pill failed' : 'pill';
    pill.title = title;
    if (failed) {
      pill.innerHTML =
        '<svg viewBox="0 0 14 14" aria-hidden="true"><path fill-rule="evenodd" d="M7 .8 13.8 13H.2zm-.8 4.4v3.9h1.6V5.2zm0 5v1.5h1.6v-1.5z"/></svg>';
    }
    pill.append(text);
    viewer.get('overlays').add(step, { position, html: pill });
  }

  /** As large as it is readable and there is room for; where there is not, where something stands. */
  private fit(viewer: Viewer, data: DrawingData): void {
    const canvas = viewer.get('canvas');
    const sheet = this.sheet();
    const { width, height } = canvas.viewbox().inner;
    const scale = Math.min(LARGEST, Math.max(READABLE, (sheet.clientWidth - 40) / width));
    sheet.style.blockSize = `${Math.min(Math.max(260, height * scale + 80), window.innerHeight * 0.75)}px`;
    canvas.resized();
    const level = canvas.zoom('fit-viewport', 'auto');
    if (level < READABLE) {
      canvas.zoom(READABLE, 'auto');
      const first = data.now[0] ?? data.marks.find((mark) => mark.failed)?.step ?? data.marks[0]?.step;
      if (first && viewer.get('elementRegistry').get(first)) canvas.scrollToElement(first);
    }
  }

  private zoomBy(factor: number): void {
    const canvas = this.viewer?.get('canvas');
    if (canvas) canvas.zoom(Math.min(3, Math.max(0.15, canvas.zoom(undefined as unknown as number) * factor)), 'auto');
  }

  private whole(): void {
    this.viewer?.get('canvas').zoom('fit-viewport', 'auto');
  }
}

customElements.define('model-drawing', ModelDrawing);

declare global {
  interface HTMLElementTagNameMap {
    'model-drawing': ModelDrawing;
  }
}
