import { html, nothing, type TemplateResult } from 'lit';
import type { WheelData, Occurrence } from './model';

/** What is under the pointer or the focus, in full. Its words are the option's name already, so nobody hears them twice. */
export function drawCard(data: WheelData, it: Occurrence | undefined): TemplateResult | typeof nothing {
  if (!it) return nothing;
  const ring = data.rings.find((one) => one.key === it.ring);
  return html`<div class="card" aria-hidden="true">
    <p class="card-kind kind-${it.ring}"><span class="card-dot"></span>${ring?.label}<span class="card-state ${it.state}">${it.stateLabel}</span></p>
    <p class="card-title">${it.title}</p>
    <p class="card-when">${it.when}${it.responsible ? html`<span class="card-who">${it.responsible}</span>` : nothing}</p>
  </div>`;
}

const FROM_POINTER = 16;
const EDGE = 8;

/** Beside the point, and never outside the wheel's room. By script: a style attribute may be refused by the page's policy. */
export function placeCard(card: HTMLElement | null, x: number, y: number, width: number, height: number): void {
  if (!card) return;
  const right = x + FROM_POINTER + card.offsetWidth < width - EDGE;
  const left = right ? x + FROM_POINTER : x - FROM_POINTER - card.offsetWidth;
  const below = y + FROM_POINTER + card.offsetHeight < height - EDGE;
  const top = below ? y + FROM_POINTER : y - FROM_POINTER - card.offsetHeight;
  card.style.left = `${Math.max(EDGE, Math.min(left, width - card.offsetWidth - EDGE))}px`;
  card.style.top = `${Math.max(EDGE, Math.min(top, height - card.offsetHeight - EDGE))}px`;
}
