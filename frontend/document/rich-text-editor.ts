import '@vaadin/tooltip/src/vaadin-tooltip.js';
import type { Editor } from '@tiptap/core';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './link-dialog';
import type { LinkDialog } from './link-dialog';
import { type Tool, TOOLS } from './tools';
import type * as Writing from './writing';

/** How long a person may think before what she wrote is sent. */
const PAUSE_MILLISECONDS = 900;

let editors = 0;

/**
 * A text with headings, lists and links, and the buttons for them. It stands in the page's own tree and not in a shadow, so that
 * the field's label, help and error can be tied to what is written in. The server is told (`written`) when it is left, when she
 * pauses and when the page is; what it holds is sanitised there. Tiptap is fetched when the first one is shown.
 */
export class RichTextEditor extends LitElement {
  static override properties = {
    words: { attribute: false },
    placeholder: { type: String },
    readonly: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    editor: { state: true },
    at: { state: true },
    turn: { state: true },
    failed: { state: true },
  };

  declare words: Record<string, string>;
  declare placeholder: string;
  declare readonly: boolean;
  declare disabled: boolean;
  /** @internal */ declare editor?: Editor;
  /** Which button Tab comes to. @internal */ declare at: number;
  /** Counts moves, so that the buttons follow the cursor. @internal */ declare turn: number;
  /** @internal */ declare failed: boolean;

  private readonly name = `rich-text-${++editors}`;
  private writing?: typeof Writing;
  private shown = '';
  private sent = '';
  private pause = 0;
  private starting = false;
  private focusWhenReady = false;
  private field?: HTMLElement;
  private readonly fieldChanges = new MutationObserver(() => this.tie());

  constructor() {
    super();
    this.words = {};
    this.placeholder = '';
    this.readonly = false;
    this.disabled = false;
    this.at = 0;
    this.turn = 0;
    this.failed = false;
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.field = this.closest<HTMLElement>('vaadin-custom-field') ?? undefined;
    if (this.field) {
      this.fieldChanges.observe(this.field, { attributes: true, childList: true });
      this.field.addEventListener('click', this.labelPressed);
    }
    window.addEventListener('pagehide', this.send);
    document.addEventListener('visibilitychange', this.send);
    if (this.hasUpdated) void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.send);
    document.removeEventListener('visibilitychange', this.send);
    this.field?.removeEventListener('click', this.labelPressed);
    this.fieldChanges.disconnect();
    window.clearTimeout(this.pause);
    if (this.editor) this.shown = this.writing!.written(this.editor);
    this.editor?.destroy();
    this.editor = undefined;
  }

  /** Called by the server: this is what stands there now. What she writes just now is hers, unless it is another text. */
  show(text: string): void {
    window.clearTimeout(this.pause);
    this.shown = text;
    this.sent = text;
    if (this.editor) this.editor.commands.setContent(text, { emitUpdate: false });
  }

  /** Called by the server. */
  begin(): void {
    this.focusWhenReady = !this.editor;
    this.editor?.commands.focus();
  }

  protected override firstUpdated(): void {
    void this.start();
  }

  private async start(): Promise<void> {
    if (this.editor || this.starting) return;
    this.starting = true;
    try {
      this.writing = await import('./writing');
      await this.updateComplete;
      if (!this.isConnected) return;
      const listener = { changed: this.changed, moved: () => this.turn++, left: this.send };
      const editor = this.writing.startWriting(this.paper(), this.shown, this.placeholder, listener);
      this.sent = this.writing.written(editor);
      this.editor = editor;
      if (this.focusWhenReady) editor.commands.focus();
    } catch (trouble) {
      console.error(trouble);
      this.failed = true;
    } finally {
      this.starting = false;
    }
  }

  private get closed(): boolean {
    return this.readonly || this.disabled;
  }

  private paper(): HTMLElement {
    return this.querySelector<HTMLElement>('.rich-text-paper')!;
  }

  private changed = (): void => {
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(this.send, PAUSE_MILLISECONDS);
  };

  private send = (): void => {
    window.clearTimeout(this.pause);
    if (!this.editor || this.closed) return;
    const text = this.writing!.written(this.editor);
    if (text === this.sent) return;
    this.sent = text;
    this.dispatchEvent(new CustomEvent('written', { detail: { text } }));
  };

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('readonly') && !changed.has('disabled') && !changed.has('editor')) return;
    this.editor?.setEditable(!this.closed, false);
    this.tie();
  }

  /** The field's label, help and error are those of what is written in. */
  private tie(): void {
    const paper = this.editor?.view.dom;
    if (!paper || !this.field) return;
    const part = (slot: string) => this.field!.querySelector<HTMLElement>(`:scope > [slot="${slot}"]`);
    const said = [part('helper'), this.field.hasAttribute('invalid') ? part('error-message') : null];
    set(paper, 'id', `${this.name}-paper`);
    set(paper, 'aria-labelledby', part('label')?.id);
    set(paper, 'aria-describedby', said.map((one) => one?.id).filter(Boolean).join(' '));
    set(paper, 'aria-invalid', this.field.hasAttribute('invalid') ? 'true' : '');
    // The group is none that one can be asked for: what is written in is.
    set(this.field, 'aria-required', '');
    set(paper, 'aria-required', this.field.hasAttribute('required') ? 'true' : '');
    set(paper, 'aria-disabled', this.disabled ? 'true' : '');
    set(paper, 'aria-readonly', this.readonly ? 'true' : '');
    set(paper, 'tabindex', this.readonly ? '0' : '');
  }

  private labelPressed = (event: Event): void => {
    if ((event.target as HTMLElement).closest('[slot="label"]')) this.editor?.commands.focus();
  };

  protected override render() {
    return html`
      ${this.failed ? html`<p class="rich-text-failed" role="alert">${this.words.failed}</p>` : nothing}
      <div class="rich-text-frame" @keydown=${this.shortcuts}>
        ${this.closed
          ? nothing
          : html`<div class="rich-text-tools" role="toolbar" aria-label=${this.words.tools} aria-controls="${this.name}-paper"
              @keydown=${this.toolKeys}>${repeat(TOOLS, (tool) => tool.name, (tool, index) => this.button(tool, index))}</div>`}
        <div class="rich-text-paper"></div>
      </div>
      <link-dialog .words=${this.words}></link-dialog>`;
  }

  private button(tool: Tool, index: number) {
    const editor = this.editor;
    const name = this.words[tool.name];
    const off = !editor || (tool.enabled && !tool.enabled(editor));
    const face = tool.face === 'letter' ? html`<span class="letter">${this.words[`${tool.name}Letter`]}</span>` : tool.face;
    return html`<button type="button" id="${this.name}-${tool.name}" class="tool ${tool.name} ${tool.begins ? 'begins' : ''}"
        aria-label=${name ?? nothing} aria-keyshortcuts=${tool.keys?.replace('Ctrl', 'Control') ?? nothing}
        aria-pressed=${tool.pressed ? String(!!editor && tool.pressed(editor)) : nothing}
        aria-disabled=${off ? 'true' : nothing} tabindex=${index === this.at ? 0 : -1}
        @focus=${() => (this.at = index)} @mousedown=${(event: Event) => event.preventDefault()}
        @click=${() => !off && this.use(tool)}>${face}</button
      ><vaadin-tooltip for="${this.name}-${tool.name}" text=${tool.keys ? `${name} (${tool.keys})` : name} position="top"></vaadin-tooltip>`;
  }

  private use(tool: Tool): void {
    if (tool.use) tool.use(this.editor!);
    else void this.link();
  }

  /** One stop for Tab; the arrows go along. */
  private toolKeys(event: KeyboardEvent): void {
    const last = TOOLS.length - 1;
    const next = { ArrowRight: this.at === last ? 0 : this.at + 1, ArrowLeft: this.at === 0 ? last : this.at - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.querySelectorAll<HTMLElement>('.tool')[next].focus();
  }

  private shortcuts(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k' && !this.closed) {
      event.preventDefault();
      event.stopPropagation();
      void this.link();
    }
  }

  private async link(): Promise<void> {
    const editor = this.editor;
    if (!editor) return;
    const there = editor.isActive('link');
    if (there) editor.commands.extendMarkRange('link');
    const words = editor.state.selection.empty ? '' : undefined;
    const address = (editor.getAttributes('link').href as string | null) ?? '';
    const chosen = await this.querySelector<LinkDialog>('link-dialog')!.ask({ address, words, there });
    const chain = editor.chain().focus();
    if (chosen === 'removed') {
      chain.unsetLink().run();
    } else if (chosen && words === undefined) {
      chain.setLink({ href: chosen.address }).run();
    } else if (chosen) {
      const mark = { type: 'link', attrs: { href: chosen.address } };
      chain.insertContent([{ type: 'text', text: chosen.words, marks: [mark] }, { type: 'text', text: ' ' }]).run();
    } else {
      chain.run();
    }
  }
}

/** Only where it differs: the editor watches its own attributes. */
function set(element: Element, attribute: string, value: string | undefined): void {
  if (!value) {
    if (element.hasAttribute(attribute)) element.removeAttribute(attribute);
  } else if (element.getAttribute(attribute) !== value) {
    element.setAttribute(attribute, value);
  }
}

customElements.define('rich-text-editor', RichTextEditor);
