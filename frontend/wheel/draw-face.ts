import { nothing, svg, type TemplateResult } from 'lit';
import { dayOf, monthAt, mondays, monthStart, weekdayOf, weekOf } from './calendar';
import { angleAt, degreesADay, gapOf, type Frame, type View } from './frame';
import { along, arcLength, degrees, isLower, polar, ray, sector } from './geometry';
import type { WheelData } from './model';
import type { Scene } from './scene';
import { fit, widthOf } from './titles';

const JULY = 6;

/** The ground: tracks, the quiet July, and what divides the time. */
export function drawGround(data: WheelData, scene: Scene, view: View, prefix: string): TemplateResult {
  const from = angleAt(view.from, view);
  const to = angleAt(view.to, view);
  const outer = scene.tracks[0]?.outer ?? 0;
  const inner = scene.tracks.at(-1)?.inner ?? 0;
  const clipped = (day: number) => angleAt(Math.min(view.to, Math.max(view.from, day)), view);
  const july = [clipped(monthStart(JULY, data.year)), clipped(monthStart(JULY + 1, data.year))];
  const perDay = degreesADay(view);
  const days = Array.from({ length: Math.ceil(view.to - view.from) + 1 }, (_, index) => Math.floor(view.from) + index);
  return svg`<defs><pattern id="${prefix}quiet" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch" d="M0 0V7"></path></pattern></defs>
    ${scene.tracks.map((track) => svg`<path class="track kind-${track.ring.key}" d=${sector(track.inner, track.outer, from, to, 5)}></path>`)}
    ${july[1] - july[0] > 0.01
      ? scene.tracks.map((track) => svg`<path class="hatched" fill="url(#${prefix}quiet)" d=${sector(track.inner, track.outer, july[0], july[1])}></path>`)
      : nothing}
    ${perDay > 4
      ? days.filter((day) => weekdayOf(day, data.year) > 4 && day >= view.from && day < view.to)
          .map((day) => svg`<path class="weekend" d=${sector(inner, outer, angleAt(day, view), clipped(day + 1))}></path>`)
      : nothing}
    ${perDay > 2
      ? mondays(view, data.year).filter((day) => day > view.from)
          .map((day) => svg`<path class="week-line" d=${ray(inner, outer, angleAt(day, view))}></path>`)
      : nothing}
    ${data.labels.months.map((_, index) => monthStart(index, data.year)).filter((day) => day > view.from && day < view.to)
      .map((day) => svg`<path class="month-line" d=${ray(inner - 1, outer + 1, angleAt(day, view))}></path>`)}`;
}

/** The band of months, which also is the handle that the wheel is turned by. */
export function drawBand(data: WheelData, view: View, frame: Frame, prefix: string): TemplateResult {
  const now = data.today ? monthAt(dayOf(data.today, data.year), data.year) : -1;
  const middle = (frame.rim + frame.band) / 2;
  const size = frame.compact ? 10.5 : frame.rim > 330 ? 14 : 12.5;
  return svg`<g class="band" aria-hidden="true">${data.labels.months.map((name, index) => {
    const from = angleAt(Math.max(view.from, monthStart(index, data.year)), view);
    const to = angleAt(Math.min(view.to, monthStart(index + 1, data.year)), view);
    if (to - from < 0.2) return nothing;
    const room = arcLength(to - from, middle) - 6;
    const words = room > widthOf(name, size, 600) ? name : room > 24 ? name.slice(0, 3) : '';
    const at = to - from > 120 ? from + degrees(widthOf(words, size, 600) / 2 + 14, middle) : (from + to) / 2;
    const half = degrees(widthOf(words, size, 600) / 2 + 6, middle);
    const turned = isLower(at);
    const radius = middle + (turned ? 1 : -1) * size * 0.34;
    const gap = degrees(1, frame.rim);
    return svg`<g class="month ${index === now ? (to - from < 60 ? 'now' : 'now wide') : ''} ${index === JULY ? 'quiet' : ''}" data-month=${index + 1}>
      <path class="plate" d=${sector(frame.band, frame.rim, from + gap, to - gap, 6)}></path>
      <path id="${prefix}month-${index}" class="guide" d=${along(radius, at - half, at + half, turned)}></path>
      <text font-size=${size}><textPath href="#${prefix}month-${index}" startOffset="50%" text-anchor="middle">${words}</textPath></text>
    </g>`;
  })}</g>`;
}

/** Weeks as fine ticks, with their numbers where there is room; days where there is more. */
export function drawTicks(data: WheelData, view: View, frame: Frame, ticks: number, prefix: string): TemplateResult {
  const perDay = degreesADay(view);
  const outer = frame.band - 2;
  const depth = outer - ticks;
  const weeks = mondays(view, data.year);
  const week = (day: number) => {
    const angle = angleAt(day + 3.5, view);
    const half = degrees(30, ticks);
    const turned = isLower(angle);
    const id = `${prefix}week-${day}`;
    return svg`<path id=${id} class="guide" d=${along(ticks + depth * 0.42 + (turned ? 4 : -4), angle - half, angle + half, turned)}></path>
      <text class="tick-label"><textPath href="#${id}" startOffset="50%" text-anchor="middle">${data.labels.week} ${weekOf(day, data.year)}</textPath></text>`;
  };
  const date = (day: number) => {
    const { x, y } = polar(ticks + depth * 0.45, angleAt(day + 0.5, view));
    return svg`<text class="tick-label ${weekdayOf(day, data.year) > 4 ? 'free' : ''}" x=${x.toFixed(1)} y=${(y + 3.4).toFixed(1)}
      text-anchor="middle">${new Date(Date.UTC(data.year, 0, 1 + day)).getUTCDate()}</text>`;
  };
  const days = perDay > 6 && !frame.compact ? Array.from({ length: Math.round(view.to - view.from) }, (_, index) => Math.round(view.from) + index) : [];
  return svg`<g class="ticks" aria-hidden="true">
    ${weeks.filter((day) => day >= view.from && !days.length)
      .map((day) => svg`<path class="tick" d=${ray(outer - Math.min(5, depth), outer, angleAt(day, view))}></path>`)}
    ${!days.length && perDay > 2 && !frame.compact
      ? weeks.filter((day) => day + 3 > view.from && day + 4 < view.to)
          .map(week)
      : nothing}
    ${days.map(date)}
  </g>`;
}

/** At the rim, when each thing that is late was due. */
export function drawLate(data: WheelData, view: View, frame: Frame): TemplateResult {
  const days = data.occurrences.filter((it) => it.state === 'LATE' && !it.dimmed).map((it) => dayOf(it.dueOn, data.year) + 0.5);
  return svg`<g aria-hidden="true">${days.filter((day) => day > view.from && day < view.to).map((day) => {
    const { x, y } = polar(frame.band - 1, angleAt(day, view));
    return svg`<circle class="late-flag" cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${frame.compact ? 3.5 : 4.5}></circle>`;
  })}</g>`;
}

/** Every ring's name, in the gap before twelve o'clock. */
export function drawRingNames(scene: Scene, view: View, frame: Frame, prefix: string): TemplateResult | typeof nothing {
  if (!gapOf(frame)) return nothing;
  const from = angleAt(view.to, view) + 1;
  const to = view.turn + 360 - 2;
  const turned = isLower((from + to) / 2);
  return svg`<g class="ring-names" aria-hidden="true">${scene.tracks.map((track, index) => {
    const middle = (track.inner + track.outer) / 2;
    const room = arcLength(to - from, middle);
    // The innermost ring has least room, and its name is not to be the one that is missing.
    const usual = frame.rim > 330 ? 11.5 : 10.5;
    const size = [usual, 10.5, 9.5].find((it) => widthOf(track.ring.label, it, 600) <= room) ?? usual;
    const radius = middle + (turned ? 1 : -1) * size * 0.36;
    return svg`<path id="${prefix}ring-${index}" class="guide" d=${along(radius, from, to, turned)}></path>
      <text class="ring-name kind-${track.ring.key}" font-size=${size}><textPath href="#${prefix}ring-${index}"
        startOffset=${turned ? '0' : '100%'} text-anchor=${turned ? 'start' : 'end'}>${fit(track.ring.label, room, size)}</textPath></text>`;
  })}</g>`;
}

/** Today's hand, and how far the year has come. */
export function drawHand(data: WheelData, view: View, frame: Frame, prefix: string): TemplateResult | typeof nothing {
  if (!data.today) return nothing;
  const day = dayOf(data.today, data.year) + 0.5;
  if (day < view.from || day > view.to) return nothing;
  const angle = angleAt(day, view);
  const knob = polar(frame.band, angle);
  const half = degrees(60, frame.rim);
  const turned = isLower(angle);
  const radius = frame.rim + (turned ? 13.5 : 5.5);
  return svg`<g class="hand" aria-hidden="true">
    <path class="gone" d=${along(frame.band - 1, angleAt(view.from, view), angle)}></path>
    <path class="halo" d=${ray(frame.hole, frame.band, angle)}></path>
    <path class="needle" d=${ray(frame.hole - 2, frame.band, angle)}></path>
    <circle class="knob" cx=${knob.x.toFixed(1)} cy=${knob.y.toFixed(1)} r="4.5"></circle>
    <path id="${prefix}today" class="guide" d=${along(radius, angle - half, angle + half, turned)}></path>
    <text font-size="11.5"><textPath href="#${prefix}today" startOffset="50%" text-anchor="middle">${data.labels.today}</textPath></text>
  </g>`;
}
