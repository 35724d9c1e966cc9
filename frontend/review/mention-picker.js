/**
 * Offers people to mention in the text field beside it: an @ opens a list of those whose name begins so, arrows choose,
 * Enter or Tab puts the name there, Escape leaves it. The field keeps the focus all the time, and tells what is chosen by
 * aria-activedescendant.
 */
const BEGUN = /(^|[^\p{L}\p{N}])@([\p{L}\p{N} .'-]{0,40})$/u;
let made = 0;

class MentionPicker extends HTMLElement {
  connectedCallback() {
    if (!this.list) {
      this.list = document.createElement('ul');
      this.list.id = `mention-${++made}`;
      this.list.className = 'mention-list';
      this.list.setAttribute('role', 'listbox');
      this.list.setAttribute('aria-label', this.getAttribute('label'));
      this.list.hidden = true;
      this.append(this.list);
    }
    // The field stands before it, and may be drawn after it.
    requestAnimationFrame(() => this.attach());
  }

  attach() {
    const input = this.parentElement?.querySelector('vaadin-text-area textarea');
    if (!input || input === this.input) return;
    this.input = input;
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-haspopup', 'listbox');
    input.setAttribute('aria-controls', this.list.id);
    input.addEventListener('input', () => this.offer());
    input.addEventListener('click', () => this.offer());
    input.addEventListener('blur', () => this.close());
    input.addEventListener('keydown', (event) => this.pressed(event), true);
    this.list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = event.target.closest('li');
      if (option) this.choose(Number(option.dataset.index));
    });
  }

  begun() {
    const before = this.input.value.slice(0, this.input.selectionStart);
    return this.input.selectionStart === this.input.selectionEnd ? BEGUN.exec(before)?.[2] : undefined;
  }

  offer() {
    const begun = this.begun();
    const words = begun?.toLocaleLowerCase();
    this.offered =
      words === undefined
        ? []
        : (this.people ?? []).filter(
            ({ name }) =>
              name.toLocaleLowerCase() !== words.trim() &&
              (name.toLocaleLowerCase().startsWith(words) ||
                name.toLocaleLowerCase().split(/\s+/).some((part) => part.startsWith(words) && words !== ''))
          );
    if (this.offered.length === 0) {
      this.close();
      return;
    }
    this.list.hidden = false;
    this.mark(0);
  }

  mark(index) {
    this.index = index;
    this.list.replaceChildren(
      ...this.offered.map((person, i) => {
        const option = document.createElement('li');
        option.id = `${this.list.id}-${i}`;
        option.dataset.index = String(i);
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', String(i === index));
        const what = document.createElement('span');
        what.textContent = person.what;
        option.append(person.name, what);
        return option;
      })
    );
    this.input.setAttribute('aria-activedescendant', `${this.list.id}-${index}`);
    this.list.children[index].scrollIntoView({ block: 'nearest' });
  }

  pressed(event) {
    if (this.list.hidden || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.mark((this.index + step + this.offered.length) % this.offered.length);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      this.choose(this.index);
    } else if (event.key === 'Escape') {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  choose(index) {
    const person = this.offered[index];
    const end = this.input.selectionStart;
    this.input.setRangeText(`@${person.name} `, end - this.begun().length - 1, end, 'end');
    this.close();
    this.input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    this.input.focus();
  }

  close() {
    this.list.hidden = true;
    this.input?.removeAttribute('aria-activedescendant');
  }
}

customElements.define('mention-picker', MentionPicker);
