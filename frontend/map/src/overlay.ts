import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from './chart';
import type { MapNode } from './model';
import type { OrganisationTexts } from './organisation-texts';

/** What the overlay needs of the map. */
export interface OverlayHost {
  texts: OrganisationTexts;
  isOpen(id: string): boolean;
  toggle(id: string): void;
}

/** What stands on a card: how it folds, and how it stands to what is published. */
export function onCard(card: Card, node: MapNode | undefined, host: OverlayHost): unknown {
  if (!node || node.kind === 'root') return nothing;
  return [node.children.length > 0 ? foldButton(node, host) : nothing, node.status === 'published' ? nothing : mark(card, node, host)];
}

function foldButton(node: MapNode, host: OverlayHost): TemplateResult {
  const open = host.isOpen(node.id);
  return html`<button
    type="button"
    class="fold-card"
    tabindex="-1"
    aria-hidden="true"
    title=${open ? host.texts.closed(node.name) : host.texts.opened(node.name)}
    data-card=${node.id}
    @click=${() => host.toggle(node.id)}
  >
    ${open ? '–' : `+${node.children.length}`}
  </button>`;
}

function mark(card: Card, node: MapNode, host: OverlayHost): TemplateResult {
  return html`<span class="mark" aria-hidden="true" data-card=${card.id}>${host.texts.status[node.status]}</span>`;
}

/** Places by script what stands on the picture: a style attribute would be refused by the content security policy. */
export function placeOverlay(root: ParentNode, cards: Card[], ringed: Card | undefined): void {
  const places = new Map(cards.map((card) => [card.id, card]));
  const at = (element: HTMLElement) => places.get(element.dataset.card ?? '');
  for (const button of root.querySelectorAll<HTMLElement>('.fold-card')) {
    const card = at(button);
    if (card) place(button, card.x + card.width - 13, card.y + card.height / 2 - 13);
  }
  for (const mark of root.querySelectorAll<HTMLElement>('.mark')) {
    const card = at(mark);
    if (card) place(mark, card.x + 10, card.y - 10);
  }
  const ring = root.querySelector<HTMLElement>('.ring');
  if (ring && ringed) {
    place(ring, ringed.x, ringed.y);
    ring.style.width = `${ringed.width}px`;
    ring.style.height = `${ringed.height}px`;
    ring.scrollIntoView({ block: 'nearest' });
  }
}

function place(element: HTMLElement, x: number, y: number): void {
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
}
