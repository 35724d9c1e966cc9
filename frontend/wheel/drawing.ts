import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { drawBand, drawGround, drawHand, drawLate, drawRingNames, drawTicks } from './draw-face';
import { drawCentre } from './draw-centre';
import { drawOccurrence, pathOf, shapeOf, type Ink, type Shape } from './draw-occurrence';
import { drawTitle } from './draw-title';
import { polar } from './geometry';
import { drawLegend } from './legend';
import type { WheelData, Zoom } from './model';
import type { Moment } from './motion';
import type { Placed } from './scene';

export type Picture = {
  data: WheelData;
  zoom: Zoom;
  moment: Moment;
  ink: Ink;
  ghost?: Shape;
};

/** The whole wheel, on the screen as on paper. What can be chosen is one list box, its rings are the groups in it. */
export function drawWheel({ data, zoom, moment, ink, ghost }: Picture): TemplateResult {
  const { scene, view, ticks } = moment;
  const { frame, prefix } = ink;
  const { x, y } = frame.centre;
  return html`<svg viewBox="0 0 ${frame.width} ${frame.height}" role="group" aria-label=${data.labels.wheel}
      class=${ink.moving ? 'moving' : 'still'}>
    ${drawLegend(data, frame)}
    <g transform="translate(${x} ${y})">
      <g class="rotor"><g aria-hidden="true">${drawGround(data, scene, view, prefix)}</g>
      ${drawTicks(data, view, frame, ticks, prefix)}
      ${drawBand(data, view, frame, prefix)}
      ${drawRingNames(scene, view, frame, prefix)}
      <g role="listbox" aria-label=${data.labels.wheel} aria-description=${data.labels.hint}>
        ${data.rings.map((ring, index) => svg`<g role="group" aria-label=${ring.label}>
          ${repeat(scene.placed.filter((one) => one.ring === index), (one) => one.it.id, (one) => drawOccurrence(one, ink))}</g>`)}
      </g>
      ${drawHand(data, view, frame, prefix)}
      ${drawLate(data, view, frame)}
      ${ink.moving || frame.compact ? nothing : svg`<g class="titles" aria-hidden="true">${scene.placed.map((one) => drawTitle(one, ink))}</g>`}
      ${ink.moving ? nothing : drawLinks(scene.placed, ink)}
      ${ghost ? svg`<path class="ghost" d=${pathOf(ghost, 2)}></path>` : nothing}
      </g>
      ${drawCentre(data, zoom, frame)}
    </g>
  </svg>`;
}

/** From the end of what comes first to the beginning of what waits for it, for the one that is looked at. */
function drawLinks(placed: Placed[], ink: Ink): TemplateResult | typeof nothing {
  const looked = ink.looked ?? ink.selected;
  const ends = placed.flatMap((one) => one.it.dependsOn
    .filter((id) => looked === one.it.id || looked === id)
    .map((id) => ({ before: placed.find((other) => other.it.id === id), after: one })));
  return svg`<g aria-hidden="true">${ends.map(({ before, after }) => {
    const from = before && shapeOf(before, ink.view);
    const to = shapeOf(after, ink.view);
    if (!from || !to) return nothing;
    const a = polar((from.inner + from.outer) / 2, from.to);
    const b = polar((to.inner + to.outer) / 2, to.from);
    const bend = polar(Math.min(from.inner, to.inner) * 0.86, (from.to + to.from) / 2);
    const f = (value: number) => value.toFixed(1);
    return svg`<path class="link" d="M${f(a.x)} ${f(a.y)}Q${f(bend.x)} ${f(bend.y)} ${f(b.x)} ${f(b.y)}"></path>
      <circle class="link-end" cx=${f(b.x)} cy=${f(b.y)} r="3.5"></circle>`;
  })}</g>`;
}
