import { nothing, svg, type TemplateResult } from 'lit';
import { angleAt, clamp, type Frame, type View } from './frame';
import { arcLength, capsule, degrees, polar, sector } from './geometry';
import { MARKS } from './marks';
import { nameOf, type Occurrence } from './model';
import type { Placed } from './scene';

export type Ink = {
  view: View;
  frame: Frame;
  /** Between two moments there is no time to set type. */
  moving: boolean;
  /** Before ids, which must not meet those of another drawing in the same tree. */
  prefix: string;
  /** The one that the keyboard stands at. */
  current?: string;
  selected?: string | null;
  /** The one under the pointer. */
  looked?: string;
  dragged?: string;
};

export type Shape = { inner: number; outer: number; from: number; to: number };

/** Where it stands in this view, or nothing if it is out of sight. */
export function shapeOf(one: Placed, view: View): Shape | undefined {
  const from = Math.max(one.from, view.from);
  const to = Math.min(one.to, view.to);
  if (!one.inRange || to - from < 1e-3) return undefined;
  return { inner: one.inner, outer: one.outer, from: angleAt(from, view), to: angleAt(to, view) };
}

export function pathOf({ inner, outer, from, to }: Shape, grow = 0): string {
  const middle = (inner + outer) / 2;
  const thickness = outer - inner + 2 * grow;
  const turn = degrees(grow, middle);
  if (isDot({ inner, outer, from, to })) return capsule(inner - grow, outer + grow, from - turn, to + turn);
  return sector(inner - grow, outer + grow, from - turn, to + turn, Math.min(6, thickness * 0.32));
}

/** Too short for a mark and a title one after the other. */
export function isDot({ inner, outer, from, to }: Shape): boolean {
  return arcLength(to - from, (inner + outer) / 2) < 2 * (outer - inner);
}

export function markSize({ inner, outer }: Shape): number {
  return clamp((outer - inner) * 0.62, 5, 13);
}

export function classesOf(it: Occurrence, ink: Ink): string {
  const isSelected = ink.selected === it.id;
  return `it kind-${it.ring} ${it.state}${it.dimmed ? ' dimmed' : ''}${isSelected ? ' selected' : ''}${ink.dragged === it.id ? ' dragged' : ''}`;
}

/** What can be chosen. Its title is drawn apart, for a shortened one would belie its name. */
export function drawOccurrence(one: Placed, ink: Ink): TemplateResult | typeof nothing {
  const shape = shapeOf(one, ink.view);
  if (!shape) return nothing;
  const { it } = one;
  const isCurrent = ink.current === it.id;
  const isSelected = ink.selected === it.id;
  const mark = MARKS[it.state];
  const thickness = shape.outer - shape.inner;
  const size = markSize(shape);
  const middle = (shape.inner + shape.outer) / 2;
  const where = polar(middle, isDot(shape) ? (shape.from + shape.to) / 2 : shape.from + degrees(size / 2 + 4, middle));
  return svg`<g class=${classesOf(it, ink)} role="option" tabindex=${isCurrent ? 0 : -1}
      data-id=${it.id} aria-label=${nameOf(it)} aria-selected=${isSelected}>
    ${!ink.moving && (isSelected || isCurrent) ? svg`<path class="ring" d=${pathOf(shape, 3)}></path>` : nothing}
    ${ink.moving ? nothing : svg`<path class="hit" d=${pathOf(shape, clamp((24 - thickness) / 2, 0, 3))}></path>`}
    <path class="arc" d=${pathOf(shape)}></path>
    ${mark && !ink.moving && (thickness > 8 || it.state === 'LATE')
      ? svg`<path class="mark" d=${mark} transform="translate(${where.x.toFixed(1)} ${where.y.toFixed(1)}) scale(${(size / 12).toFixed(2)})"></path>`
      : nothing}
  </g>`;
}
