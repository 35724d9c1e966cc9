import { svg, type TemplateResult } from 'lit';
import type { Tip } from './model';

/** What one does with it is told by the form too: a full round to read, a wedge to play, a ring that sounds. */
export function drawMark(tip: Pick<Tip, 'kind' | 'chosen' | 'starred' | 'fresh'>, size: number): TemplateResult {
  const r = size / 2;
  return svg`${tip.chosen ? svg`<circle class="chosen" r=${r * 1.02}></circle>` : ''}
    <g class="shape ${tip.fresh ? 'fresh' : 'older'}">${shape(tip.kind, tip.chosen ? r * 0.72 : r * 0.86)}</g>
    ${tip.starred ? svg`<path class="star" transform="translate(${r * 0.62} ${-r * 0.62}) scale(${r / 12})" d=${STAR}></path>` : ''}`;
}

const STAR = 'M0-6.5L1.9-2.2 6.4-1.8 3 1.2 4 5.7 0 3.3-4 5.7-3 1.2-6.4-1.8-1.9-2.2Z';

function shape(kind: Tip['kind'], r: number): TemplateResult {
  const f = (value: number) => (value * r).toFixed(2);
  switch (kind) {
    case 'WATCH':
      return svg`<path class="body" stroke-width=${f(0.24)} d="M${f(-0.6)} ${f(-0.82)}L${f(0.92)} 0L${f(-0.6)} ${f(0.82)}Z"></path>`;
    case 'LISTEN':
      return svg`<circle class="wave" r=${f(0.86)} stroke-width=${f(0.26)}></circle><circle class="body" r=${f(0.42)}></circle>`;
    default:
      return svg`<circle class="body" r=${f(0.94)}></circle>`;
  }
}
