import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Code } from './model';

const MOST_SHOWN = 40;
let number = 0;

/**
 * Chooses codes for a unit: what is typed narrows the list, and what is in no list becomes a new code. It says `code-toggle`
 * {id}, `code-new` {name} and `code-close`.
 */
export class CodePicker extends LitElement {
  static override properties = {
    codes: { attribute: false },
    chosen: { attribute: false },
    labels: { attribute: false },
    problem: {},
    typed: { state: true },
    at: { state: true },
    open: { state: true },
  };

  declare codes: Code[];
  declare chosen: string[];
  declare labels: Record<string, string>;
  declare problem: string;
  /** @internal */
  declare typed: string;
  /** Which of the list Enter takes; −1, none, until something is typed or an arrow pressed. @internal */
  declare at: number;
  /** @internal */
  declare open: boolean;

  private readonly listId = `code-list-${++number}`;

  constructor() {
    super();
    this.codes = [];
    this.chosen = [];
    this.labels = {};
    this.problem = '';
    this.typed = '';
    this.at = -1;
    this.open = false;
  }

  /** The page's own style, and labels that point into it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override focus(): void {
    this.querySelector('input')?.focus();
  }

  /** What was typed became a code: there is nothing left to say. */
  clear(): void {
    this.typed = '';
    this.at = -1;
  }

  private get found(): Code[] {
    const sought = this.typed.trim().toLocaleLowerCase();
    return this.codes.filter((code) => (code.above + code.name).toLocaleLowerCase().includes(sought)).slice(0, MOST_SHOWN);
  }

  private get isNew(): boolean {
    const name = this.typed.trim().toLocaleLowerCase();
    return name !== '' && !this.codes.some((code) => code.name.toLocaleLowerCase() === name);
  }

  protected override render(): TemplateResult {
    const { found } = this;
    const count = found.length + (this.isNew ? 1 : 0);
    const current = this.open && count > 0 && this.at >= 0 ? `${this.listId}-${Math.min(this.at, count - 1)}` : nothing;
    const problemId = `${this.listId}-problem`;
    return html`<input type="text" role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list"
        aria-label=${this.labels.pick} placeholder=${this.labels.pick} aria-expanded=${this.open} aria-controls=${this.listId}
        aria-activedescendant=${current} aria-invalid=${this.problem !== ''} aria-describedby=${this.problem ? problemId : nothing}
        .value=${this.typed} @input=${this.narrow} @focus=${this.show} @blur=${this.hide} @keydown=${this.keyed}>
      <ul id=${this.listId} role="listbox" aria-label=${this.labels.codes} aria-multiselectable="true" ?hidden=${!this.open || count === 0}
        @pointerdown=${(press: Event) => press.preventDefault()}>
        ${found.map((code, i) => this.option(i, html`<span class="tick" aria-hidden="true"></span><span><span class="above">${code.above}</span>${code.name}</span>`,
          this.chosen.includes(code.id), code.definition, () => this.toggle(code)))}
        ${this.isNew ? this.option(found.length, html`<span class="plus" aria-hidden="true"></span><span>${this.labels.newCode.replace('{name}', this.typed.trim())}</span>`,
          false, '', () => this.make()) : nothing}
      </ul>
      ${this.problem ? html`<p class="problem" id=${problemId} role="alert">${this.problem}</p>` : nothing}`;
  }

  private option(i: number, words: TemplateResult, chosen: boolean, title: string, act: () => void): TemplateResult {
    return html`<li id="${this.listId}-${i}" role="option" aria-selected=${chosen} class=${i === this.at ? 'at' : ''} title=${title || nothing}
      @pointermove=${() => (this.at = i)} @click=${act}>${words}</li>`;
  }

  private narrow = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.at = this.typed.trim() ? 0 : -1;
    this.open = true;
    this.problem = '';
  };

  private show = (): void => {
    this.open = true;
  };

  private hide = (): void => {
    this.open = false;
  };

  private keyed = (event: KeyboardEvent): void => {
    const { found } = this;
    const count = found.length + (this.isNew ? 1 : 0);
    event.stopPropagation();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.open = true;
      const from = event.key === 'ArrowUp' && this.at < 0 ? 0 : this.at;
      this.at = count === 0 ? -1 : (from + (event.key === 'ArrowDown' ? 1 : count - 1)) % count;
      void this.updateComplete.then(() => this.querySelector('.at')?.scrollIntoView({ block: 'nearest' }));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const at = Math.min(this.at, count - 1);
      if (!this.open) this.open = true;
      else if (at < found.length && at >= 0) this.toggle(found[at]);
      else if (at >= 0 && this.isNew) this.make();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.clear();
      this.say('code-close');
    } else if (event.key === 'Backspace' && this.typed === '' && this.chosen.length > 0) {
      this.say('code-toggle', { id: this.chosen[this.chosen.length - 1] });
    }
  };

  private toggle(code: Code): void {
    this.say('code-toggle', { id: code.id });
    this.clear();
  }

  private make(): void {
    this.at = -1;
    this.say('code-new', { name: this.typed.trim() });
  }

  private say(name: string, detail: object = {}): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

customElements.define('code-picker', CodePicker);
