import { nothing, svg, type TemplateResult } from 'lit';
import type { Frame } from './frame';
import { MARKS } from './marks';
import { STATES, type WheelData } from './model';

const ROW = 21;

/** What the fills mean, in a corner that the circle leaves; on a phone below it, with the rings; on paper with a heading. */
export function drawLegend(data: WheelData, frame: Frame): TemplateResult | typeof nothing {
  if (frame.poster) {
    return svg`<g class="legend" aria-hidden="true">
      ${data.labels.owner ? svg`<text class="lead" x="58" y="50" font-size="15">${data.labels.owner}</text>` : nothing}
      <text class="heading" x="56" y="112" font-size="54">${data.labels.wheel}</text>
      <text class="lead" x="58" y="148" font-size="19">${data.labels.summary}</text>
      <g transform="translate(58 ${frame.height - 60 - 11.6 * ROW})">${rings(data)}</g>
      <g transform="translate(58 ${frame.height - 60 - 4 * ROW})">${states(data)}</g>
    </g>`;
  }
  if (frame.compact) {
    const top = frame.centre.y + frame.rim + 34;
    if (top + 5 * ROW > frame.height) return nothing;
    return svg`<g class="legend" aria-hidden="true">
      <g transform="translate(18 ${top})">${rings(data)}</g>
      <g transform="translate(${Math.round(frame.width / 2) + 18} ${top})">${states(data)}</g>
    </g>`;
  }
  const left = Math.max(14, Math.round(frame.centre.x - frame.rim - 40));
  return svg`<g class="legend" aria-hidden="true" transform="translate(${left} ${frame.height - 18 - 4 * ROW})">${states(data)}</g>`;
}

function rings(data: WheelData): TemplateResult[] {
  return data.rings.map((ring, index) => svg`<g class="PLANNED kind-${ring.key}" transform="translate(0 ${index * ROW})">
    <circle class="kind-dot" cx="6" cy="-4" r="5"></circle><text x="20" font-size="12.5">${ring.label}</text></g>`);
}

function states(data: WheelData): TemplateResult[] {
  return STATES.filter((state) => data.labels.states[state]).map((state, index) => svg`<g class="it swatch ${state}" transform="translate(0 ${index * ROW})">
    <rect class="arc" x="0" y="-10.5" width="22" height="13" rx="4"></rect>
    ${MARKS[state] ? svg`<path class="mark" d=${MARKS[state]} transform="translate(11 -4) scale(.72)"></path>` : nothing}
    <text class="legend-word" x="31" font-size="12.5">${data.labels.states[state]}</text></g>`);
}
