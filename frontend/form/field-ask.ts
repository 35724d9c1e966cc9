/**
 * A button to ask about the field one is in. There is one for all fields of a form, and it goes along with the focus: of two
 * hundred fields somebody asks about one. A field that is talked about already has its talk, and needs no button.
 */
class FieldAsk extends HTMLElement {
  private button?: HTMLButtonElement;

  connectedCallback() {
    this.parentElement?.addEventListener('focusin', this.entered);
  }

  disconnectedCallback() {
    this.button?.remove();
  }

  private entered = (event: Event) => {
    const target = event.target as HTMLElement;
    const field = target.closest<HTMLElement>('.field');
    const cell = target.closest<HTMLElement>('td[data-answer]');
    const host = cell ? cell.closest<HTMLElement>('answer-table') : field;
    if (target === this.button || !host || (!cell && field!.querySelector('.field-talk'))) {
      return;
    }
    const button = this.made();
    button.dataset.about = (cell ?? field)!.dataset.answer;
    if (button.parentElement !== host) {
      host.append(button);
    }
  };

  private made() {
    if (!this.button) {
      this.button = document.createElement('button');
      this.button.type = 'button';
      this.button.className = 'field-ask quiet-button';
      this.button.textContent = this.getAttribute('label');
      this.button.addEventListener('click', () => {
        const about = this.button!.dataset.about;
        this.button!.remove();
        this.dispatchEvent(new CustomEvent('ask', { detail: about }));
      });
    }
    return this.button;
  }
}

customElements.define('field-ask', FieldAsk);
