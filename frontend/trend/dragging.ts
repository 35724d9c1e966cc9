/** A card under a finger or a mouse, from the press until it is let go. A press that does not move is a click and none of this. */
export class Dragging {
  private readonly far = 6;
  private ghost?: HTMLElement;
  private from?: { x: number; y: number };
  private moved = false;

  /** @param hover told what lies under the card, if it is a place that it can be put */
  constructor(private readonly hover: (under: Element | undefined) => void) {}

  begin(press: PointerEvent, card: HTMLElement, root: ShadowRoot, dropped: (under: Element | undefined) => void): void {
    if (press.button !== 0) return;
    this.from = { x: press.clientX, y: press.clientY };
    this.moved = false;
    const box = card.getBoundingClientRect();
    const move = (event: PointerEvent) => this.move(event, card, box, root);
    const end = (event: PointerEvent) => {
      card.removeEventListener('pointermove', move);
      card.removeEventListener('pointerup', end);
      card.removeEventListener('pointercancel', end);
      const under = event.type === 'pointerup' && this.moved ? this.under(event, root) : undefined;
      this.ghost?.remove();
      this.ghost = undefined;
      card.classList.remove('lifted');
      this.hover(undefined);
      if (this.moved) dropped(under);
    };
    card.setPointerCapture(press.pointerId);
    card.addEventListener('pointermove', move);
    card.addEventListener('pointerup', end);
    card.addEventListener('pointercancel', end);
  }

  private move(event: PointerEvent, card: HTMLElement, box: DOMRect, root: ShadowRoot): void {
    const from = this.from!;
    if (!this.moved && Math.hypot(event.clientX - from.x, event.clientY - from.y) < this.far) return;
    if (!this.ghost) {
      this.moved = true;
      this.ghost = card.cloneNode(true) as HTMLElement;
      this.ghost.classList.add('ghost');
      this.ghost.setAttribute('aria-hidden', 'true');
      this.ghost.style.width = `${box.width}px`;
      root.append(this.ghost);
      card.classList.add('lifted');
    }
    this.ghost.style.left = `${box.left + event.clientX - from.x}px`;
    this.ghost.style.top = `${box.top + event.clientY - from.y}px`;
    this.hover(this.under(event, root));
  }

  private under(event: PointerEvent, root: ShadowRoot): Element | undefined {
    return root.elementsFromPoint(event.clientX, event.clientY).find((element) => element.matches('[data-cell], [data-tray]'));
  }
}
