/**
 * Walks among the rows of an outline with the arrows, so that one press of Tab leads past all of them. Moving and taking away is
 * the server's.
 */
class OutlineKeys extends HTMLElement {
  private outline?: HTMLElement;

  connectedCallback() {
    this.outline = this.parentElement ?? undefined;
    this.outline?.addEventListener('keydown', this.keyed);
    this.outline?.addEventListener('focusin', this.entered);
  }

  disconnectedCallback() {
    this.outline?.removeEventListener('keydown', this.keyed);
    this.outline?.removeEventListener('focusin', this.entered);
  }

  private rows(): HTMLElement[] {
    return [...this.outline!.querySelectorAll<HTMLElement>('.draft-row')];
  }

  /** Tab comes back to the row that one was at. */
  private entered = (event: Event) => {
    const row = (event.target as HTMLElement).closest('.draft-row');
    if (row) {
      this.rows().forEach((one) => (one.tabIndex = one === row ? 0 : -1));
    }
  };

  private keyed = (event: KeyboardEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('.draft-row');
    if (!row || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const rows = this.rows();
    const at = rows.indexOf(row);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      rows[Math.max(0, Math.min(to, rows.length - 1))].focus();
    }
  };
}

customElements.define('outline-keys', OutlineKeys);
