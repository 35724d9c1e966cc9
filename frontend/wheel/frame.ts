import type { Range } from './calendar';

/** The wheel's measures in its room, outermost first; all in pixels. */
export type Frame = {
  width: number;
  height: number;
  centre: { x: number; y: number };
  rim: number;
  band: number;
  ticks: number;
  hole: number;
  /** Too small for titles in the rings. */
  compact: boolean;
  /** For paper: a heading and a full legend beside the wheel. */
  poster: boolean;
};

/** Where the wheel is turned to. The gap before twelve o'clock holds the rings' names; time never runs through it. */
export type View = Range & { turn: number; gap: number };

const ROOM_FOR_TITLES = 560;
const LEGEND_BELOW = 150;

export function frameOf(width: number, height: number, zoomed: boolean, poster = false): Frame {
  const compact = !poster && Math.min(width, height) < ROOM_FOR_TITLES;
  const below = compact && height > width ? Math.min(LEGEND_BELOW, Math.max(0, height - width)) : 0;
  const size = Math.max(160, Math.min(width, height - below));
  const margin = compact ? 15 : 22;
  const radius = size / 2 - margin;
  const rim = radius;
  const band = rim - clamp(radius * 0.08, compact ? 17 : 22, 40);
  const ticks = band - (zoomed && !compact ? clamp(radius * 0.05, 14, 20) : clamp(radius * 0.025, 5, 10));
  const x = poster ? width - size / 2 - 24 : width / 2;
  const y = compact && below ? size / 2 : height / 2;
  return {
    width, height, centre: { x, y }, rim, band, ticks, hole: compact ? Math.max(34, radius * 0.23) : radius * (radius < 380 ? 0.22 : 0.26), compact, poster,
  };
}

export function gapOf(frame: Frame): number {
  return frame.compact ? 0 : 26;
}

/** The angle of a moment, in days since the year began. */
export function angleAt(day: number, view: View): number {
  return view.turn + ((day - view.from) / (view.to - view.from)) * (360 - view.gap);
}

export function dayAt(angle: number, view: View): number {
  const turned = (((angle - view.turn) % 360) + 360) % 360;
  return view.from + (turned / (360 - view.gap)) * (view.to - view.from);
}

export function degreesADay(view: View): number {
  return (360 - view.gap) / (view.to - view.from);
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
