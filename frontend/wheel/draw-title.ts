import { nothing, svg, type TemplateResult } from 'lit';
import { classesOf, isDot, markSize, shapeOf, type Ink } from './draw-occurrence';
import { angleAt } from './frame';
import { along, arcLength, degrees, isLower } from './geometry';
import { MARKS } from './marks';
import type { Placed } from './scene';
import { fit, shortOf, widthOf } from './titles';

/** Along the arc where there is room in it, beside it where there is room there, else nowhere: then the card has it. */
export function drawTitle(one: Placed, ink: Ink): TemplateResult | typeof nothing {
  const shape = shapeOf(one, ink.view);
  if (!shape) return nothing;
  const indent = MARKS[one.it.state] && !isDot(shape) ? markSize(shape) + 4 : 0;
  const thickness = shape.outer - shape.inner;
  if (thickness < 9) return nothing;
  const size = thickness >= 30 ? 12.5 : thickness >= 19 ? 11.5 : thickness >= 13 ? 10.5 : 10;
  const middle = (shape.inner + shape.outer) / 2;
  const pad = degrees(7 + indent, middle);
  const room = arcLength(shape.to - shape.from, middle) - 14 - indent;
  const free = Math.min(angleAt(one.free, ink.view), angleAt(ink.view.to, ink.view)) - shape.to;
  const outside = arcLength(free, middle) - 10;
  const inside = fit(one.it.title, room, size);
  // Beside itself each has its shortest name, and of what comes again and again only the first is named.
  const beside = one.again ? '' : fit(shortOf(one.it.title), outside, size);
  if (one.again && (inside.endsWith('…') || inside.length < one.it.title.length)) return nothing;
  const isInside = inside !== '' && (!inside.endsWith('…') || beside.endsWith('…') || beside === '');
  const text = isInside ? inside : beside;
  if (!text) return nothing;
  const from = isInside ? shape.from + pad : shape.to + degrees(5, middle);
  const end = isInside ? shape.to : shape.to + free;
  const second = isInside && thickness >= 38 ? fit([one.it.when, one.it.responsible].filter(Boolean).join(' · '), room, 11) : '';
  const half = degrees(Math.max(widthOf(text, size), second ? widthOf(second, 11) : 0) / 2, middle);
  const turned = isLower(from + half);
  const line = (words: string, down: number, letters: number, name: string) => {
    const id = `${ink.prefix}${name}-${one.it.id}`;
    const radius = middle + (turned ? 1 : -1) * (down + letters * 0.36);
    return svg`<path id=${id} class="guide" d=${along(radius, from, Math.max(end, from + 1), turned)}></path>
      <text class="title ${isInside ? 'inside' : 'beside'} ${name}" font-size=${letters}><textPath
        href="#${id}" startOffset=${turned ? '100%' : '0'} text-anchor=${turned ? 'end' : 'start'}>${words}</textPath></text>`;
  };
  return svg`<g class=${classesOf(one.it, ink)}>${second
    ? svg`${line(text, -8, size, 'first')}${line(second, 8, 11, 'second')}`
    : line(text, 0, size, 'first')}</g>`;
}
