import { dayOf, rangeOf } from './calendar';
import { shapeOf, type Shape } from './draw-occurrence';
import { gapOf, type Frame } from './frame';
import type { WheelData, Zoom } from './model';
import type { Moment } from './motion';
import { arrange, type Placed } from './scene';

/** The year, or a part of it, at rest. */
export function momentOf(data: WheelData, zoom: Zoom, frame: Frame, turn: number): Moment {
  const view = { ...rangeOf(zoom, data.year), turn, gap: gapOf(frame) };
  return { view, scene: arrange(data, view, frame), ticks: frame.ticks };
}

/** Where the keyboard begins: at what is next from today, else at the first. */
export function firstOf(seen: Placed[], data: WheelData): Placed | undefined {
  const today = data.today ? dayOf(data.today, data.year) : 0;
  const inTime = [...seen].sort((a, b) => a.from - b.from);
  return inTime.find((one) => one.to > today) ?? inTime[0];
}

/** Where what is dragged would stand if it were let go. */
export function ghostOf(shift: { id: string; days: number } | undefined, moment: Moment): Shape | undefined {
  const placed = shift && moment.scene.placed.find((one) => one.it.id === shift.id);
  return placed && shapeOf({ ...placed, from: placed.from + shift.days, to: placed.to + shift.days }, moment.view);
}
