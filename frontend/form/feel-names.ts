/**
 * Completes the keys of questions in an expression as one types: by the key or by what the question is called. The list is
 * walked with the arrows and taken with Enter or Tab; Escape closes it.
 */
type Name = { key: string; label: string };

const MOST = 6;

class FeelNames extends HTMLElement {
  static readonly observedAttributes = ['names'];

  private names: Name[] = [];
  private found: Name[] = [];
  private at = 0;
  private list?: HTMLUListElement;
  private field?: HTMLElement & { inputElement?: HTMLTextAreaElement };

  attributeChangedCallback(_name: string, _before: string | null, now: string | null) {
    this.names = now ? (JSON.parse(now) as Name[]) : [];
  }

  connectedCallback() {
    this.field = this.parentElement?.querySelector<HTMLElement>('vaadin-text-area') ?? undefined;
    this.field?.addEventListener('input', this.typed);
    this.field?.addEventListener('keydown', this.keyed, true);
    this.field?.addEventListener('focusout', this.close);
    this.list = document.createElement('ul');
    this.list.className = 'feel-names';
    this.list.setAttribute('role', 'listbox');
    this.list.id = `feel-names-${Math.random().toString(36).slice(2)}`;
    this.list.hidden = true;
    this.append(this.list);
  }

  disconnectedCallback() {
    this.field?.removeEventListener('input', this.typed);
    this.field?.removeEventListener('keydown', this.keyed, true);
    this.field?.removeEventListener('focusout', this.close);
    this.list?.remove();
  }

  private get input(): HTMLTextAreaElement | undefined {
    return this.field?.inputElement ?? this.field?.querySelector('textarea') ?? undefined;
  }

  /** The word that is being typed, with where it begins. */
  private word(): { text: string; start: number } {
    const input = this.input!;
    const before = input.value.slice(0, input.selectionStart);
    const text = /[\p{L}_][\p{L}\d_]*$/u.exec(before)?.[0] ?? '';
    const quoted = (before.match(/"/g) ?? []).length % 2 === 1;
    return { text: quoted ? '' : text, start: before.length - text.length };
  }

  private typed = () => {
    const word = this.word().text.toLowerCase();
    this.found = word
      ? this.names
          .filter((one) => one.key.toLowerCase() !== word)
          .filter((one) => one.key.toLowerCase().includes(word) || one.label.toLowerCase().includes(word))
          .sort((a, b) => Number(b.key.toLowerCase().startsWith(word)) - Number(a.key.toLowerCase().startsWith(word)))
          .slice(0, MOST)
      : [];
    this.at = 0;
    this.draw();
  };

  private keyed = (event: KeyboardEvent) => {
    if (this.found.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.at = (this.at + (event.key === 'ArrowDown' ? 1 : -1) + this.found.length) % this.found.length;
      this.draw();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      this.take(this.found[this.at]);
    } else if (event.key === 'Escape') {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  private take(name: Name) {
    const input = this.input!;
    const { start } = this.word();
    input.setRangeText(name.key, start, input.selectionStart, 'end');
    this.found = [];
    this.draw();
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  private close = () => {
    this.found = [];
    this.draw();
  };

  private draw() {
    const { list, input } = this;
    if (!list) return;
    list.hidden = this.found.length === 0;
    list.replaceChildren(
      ...this.found.map((one, i) => {
        const item = document.createElement('li');
        item.id = `${list.id}-${i}`;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', String(i === this.at));
        const key = document.createElement('code');
        key.textContent = one.key;
        const label = document.createElement('span');
        label.textContent = one.label;
        item.append(key, label);
        // Before the field loses the focus.
        item.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          this.take(one);
        });
        return item;
      })
    );
    input?.setAttribute('aria-autocomplete', 'list');
    if (this.found.length > 0) {
      input?.setAttribute('aria-controls', list.id);
      input?.setAttribute('aria-activedescendant', `${list.id}-${this.at}`);
    } else {
      input?.removeAttribute('aria-activedescendant');
    }
  }
}

customElements.define('feel-names', FeelNames);
