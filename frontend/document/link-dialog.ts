import { html, LitElement, nothing } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { readAddress } from './addresses';

export type Link = { address: string; words: string };

let dialogs = 0;

type Asked = { address: string; words?: string; there: boolean };

/** Asks for a link's address, and for its words where none are marked. In the page's own tree, so that labels and colours reach it. */
export class LinkDialog extends LitElement {
  static override properties = { words: { attribute: false }, asked: { state: true }, refused: { state: true } };

  declare words: Record<string, string>;
  /** @internal */ declare asked: Asked;
  /** @internal */ declare refused: boolean;

  private readonly name = `link-dialog-${++dialogs}`;
  private readonly box = createRef<HTMLDialogElement>();
  private readonly address = createRef<HTMLInputElement>();
  private readonly text = createRef<HTMLInputElement>();
  private answer?: (link: Link | 'removed' | undefined) => void;

  constructor() {
    super();
    this.words = {};
    this.asked = { address: '', there: false };
    this.refused = false;
  }

  protected override createRenderRoot() {
    return this;
  }

  /** @param words that are not marked in the text; undefined where some are
   * @returns what was chosen; undefined if nothing was */
  async ask(asked: Asked): Promise<Link | 'removed' | undefined> {
    this.asked = asked;
    this.refused = false;
    await this.updateComplete;
    this.address.value!.value = asked.address;
    if (this.text.value) this.text.value.value = asked.words ?? '';
    this.box.value!.showModal();
    this.address.value!.select();
    return new Promise((resolve) => (this.answer = resolve));
  }

  protected override render() {
    const { words, asked } = this;
    return html`<dialog
      ${ref(this.box)} class="link-dialog" aria-labelledby="${this.name}-title"
      @close=${() => this.end(undefined)} @keydown=${this.keys} @change=${(event: Event) => event.stopPropagation()}
      @click=${(event: Event) => event.target === this.box.value && this.box.value?.close()}>
      <form method="dialog" novalidate @submit=${this.submit}>
        <h2 id="${this.name}-title">${asked.there ? words.changeLink : words.addLink}</h2>
        <label>
          <span>${words.address}</span>
          <input ${ref(this.address)} type="text" inputmode="url" autocomplete="off" spellcheck="false"
            placeholder="https://" aria-describedby="${this.name}-trouble" aria-invalid=${this.refused ? 'true' : nothing}
            @input=${() => (this.refused = false)} />
        </label>
        <p id="${this.name}-trouble" class="trouble" role="alert">${this.refused ? words.badAddress : ''}</p>
        ${asked.words === undefined
          ? nothing
          : html`<label><span>${words.linkText}</span><input ${ref(this.text)} type="text" autocomplete="off" /></label>`}
        <div class="buttons">
          ${asked.there ? html`<button type="button" class="remove" @click=${() => this.end('removed')}>${words.removeLink}</button>` : nothing}
          <button type="button" @click=${() => this.box.value?.close()}>${words.cancel}</button>
          <button type="submit" class="chosen">${words.keepLink}</button>
        </div>
      </form>
    </dialog>`;
  }

  private submit(event: Event): void {
    event.preventDefault();
    const address = readAddress(this.address.value!.value);
    if (!address) {
      this.refused = true;
      this.address.value!.focus();
      return;
    }
    const typed = this.address.value!.value.trim();
    this.end({ address, words: this.text.value?.value.trim() || typed });
  }

  /** Its keys are its own: Escape closes this and not the dialog that the text may stand in. */
  private keys(event: KeyboardEvent): void {
    event.stopPropagation();
  }

  private end(link: Link | 'removed' | undefined): void {
    const answer = this.answer;
    this.answer = undefined;
    if (this.box.value?.open) this.box.value.close();
    answer?.(link);
  }
}

customElements.define('link-dialog', LinkDialog);
