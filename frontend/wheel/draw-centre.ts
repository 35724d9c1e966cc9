import { nothing, svg, type TemplateResult } from 'lit';
import { monthsOf } from './calendar';
import type { Frame } from './frame';
import type { WheelData, Zoom } from './model';
import { widthOf } from './titles';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The year, or the part of it that is seen, and one sentence; a press leads one step out. */
export function drawCentre(data: WheelData, zoom: Zoom, frame: Frame): TemplateResult {
  const { first } = monthsOf(zoom);
  const isYear = zoom === 'year';
  const big = isYear ? String(data.year) : zoom.startsWith('q') ? (data.labels.quarters[first / 3] ?? '') : capital(data.labels.months[first] ?? '');
  const size = Math.min(frame.hole * (isYear ? 0.58 : 0.4), (frame.hole * 1.55 * 10) / Math.max(1, widthOf(big, 10, 650)));
  const words = frame.hole > 100 ? 14 : frame.hole > 60 ? 12 : 9.5;
  const lines = sentence(data.labels.summary, frame.hole * 1.65, words);
  const top = -((lines.length * words * 1.4) / 2) + size * 0.2;
  const hub = svg`<circle class="hub" r=${frame.hole - 4}></circle>`;
  return svg`<g class="centre">
    ${isYear ? hub : svg`<g class="out" role="button" tabindex="-1" aria-label=${data.labels.wholeYear}>${hub}</g>`}
    ${isYear ? nothing : svg`<text class="over" y=${top - size * 0.98} font-size=${words}>${data.year}</text>`}
    <text class="year" y=${top} font-size=${size.toFixed(1)}>${big}</text>
    ${lines.map((line, index) => svg`<text class="summary" y=${top + words * 1.7 + index * words * 1.4} font-size=${words}>${line}</text>`)}
  </g>`;
}

/** In lines no wider than the middle, broken at its pauses. */
function sentence(words: string, room: number, size: number): string[] {
  const lines: string[] = [];
  for (const part of words.split(/(?<=,) /)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${part}`, size) < room) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(part);
  }
  return lines.slice(0, 3);
}
