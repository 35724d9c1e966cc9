import { dayOf } from './calendar';
import { clamp, type Frame, type View } from './frame';
import { lanesOf, type Lanes, type Stay } from './lanes';
import type { Occurrence, Ring, WheelData } from './model';

/** An occurrence in its place: days along the circle, radii across it. */
export type Placed = {
  it: Occurrence;
  ring: number;
  lane: number;
  from: number;
  to: number;
  inner: number;
  outer: number;
  /** Where the next one in the same lane begins: so far a title may stand beside what is too short to hold it. */
  free: number;
  inRange: boolean;
  /** Another of the same activity has more room for their title. */
  again: boolean;
};

export type Track = { ring: Ring; inner: number; outer: number; lanes: number };

export type Scene = { tracks: Track[]; placed: Placed[] };

/** The least room that something takes along the circle: a day's meeting must be seen and hit. */
const LEAST = 14;
/** What comes so often is a row of its own, and leaves the others' rows room for their titles. */
const OFTEN = 4;
/** In a thinner lane no title can be read. */
const LEAST_FOR_TITLE = 11;
/** Thicker than this an arc is a wall. */
const THICKEST = 30;
/** Where one looks at a part of the year, a ring without anything in that part makes room for the others. */
const EMPTY = 0.45;

/**
 * Gives every occurrence a lane in its ring, so that none stands on another, and every ring room by its lanes. Lanes for the
 * sake of titles are given back, ring by ring from the one that has most, where so many would leave no title any room.
 */
export function arrange(data: WheelData, view: View, frame: Frame): Scene {
  const stays = data.rings.map((ring) => staysOf(data, ring, view));
  const titled = stays.map(() => !frame.compact);
  let made = layOut(data, stays, view, frame, titled);
  while (titled.includes(true) && thicknessOf(made.tracks) < LEAST_FOR_TITLE) {
    const lanes = made.tracks.map((track, ring) => (titled[ring] ? track.lanes : 0));
    titled[lanes.indexOf(Math.max(...lanes))] = false;
    made = layOut(data, stays, view, frame, titled);
  }
  const { tracks, lanes } = made;
  return { tracks, placed: stays.flatMap((list, ring) => place(list, lanes[ring], tracks[ring], ring, view)) };
}

function layOut(data: WheelData, stays: Stay[][], view: View, frame: Frame, titled: boolean[]): { tracks: Track[]; lanes: Lanes[] } {
  const inner = frame.hole + (frame.compact ? 6 : 12);
  const outer = frame.ticks - (frame.compact ? 2 : 5);
  const even = (outer - inner) / Math.max(1, data.rings.length);
  // First with rings of one size, to know their lanes; then with the rings that these lanes give.
  const guess = stays.map((list, ring) => lanesOf(list, view, outer - even * (ring + 0.5), LEAST, titled[ring]));
  const first = tracksOf(data.rings, guess, inner, outer, frame);
  const lanes = stays.map((list, ring) => {
    const thickness = (first[ring].outer - first[ring].inner) / first[ring].lanes;
    return lanesOf(list, view, first[ring].inner + thickness / 2, clamp(thickness - 2, 6, 18), titled[ring]);
  });
  return { tracks: tracksOf(data.rings, lanes, inner, outer, frame), lanes };
}

/** The thinnest lane of all. */
function thicknessOf(tracks: Track[]): number {
  return Math.min(...tracks.map((track) => (track.outer - track.inner) / track.lanes));
}

function staysOf(data: WheelData, ring: Ring, view: View): Stay[] {
  const all = data.occurrences
    .filter((it) => it.ring === ring.key)
    .map((it) => ({ it, from: dayOf(it.startsOn, data.year), to: dayOf(it.dueOn, data.year) + 1 }))
    .map((stay) => ({ ...stay, inRange: stay.to > view.from && stay.from < view.to, often: false }));
  const times = new Map<string, number>();
  for (const { it, inRange } of all) if (inRange) times.set(it.activityId, (times.get(it.activityId) ?? 0) + 1);
  for (const stay of all) stay.often = (times.get(stay.it.activityId) ?? 0) >= OFTEN;
  return all.sort((a, b) => Number(b.often) - Number(a.often) || a.from - b.from || b.to - a.to || a.it.title.localeCompare(b.it.title));
}

function tracksOf(rings: Ring[], lanes: Lanes[], inner: number, outer: number, frame: Frame): Track[] {
  const between = frame.compact ? 3 : 6;
  const weight = (index: number) => (lanes[index].empty ? EMPTY : lanes[index].count);
  const total = rings.reduce((sum, _, index) => sum + weight(index), 0);
  const unit = (outer - inner - between * (rings.length - 1)) / Math.max(1, total);
  let edge = outer;
  return rings.map((ring, index) => {
    const track = { ring, outer: edge, inner: edge - unit * weight(index), lanes: lanes[index].count };
    edge = track.inner - between;
    return track;
  });
}

function place(stays: Stay[], lanes: Lanes, track: Track, ring: number, view: View): Placed[] {
  const thickness = (track.outer - track.inner) / track.lanes;
  const arc = Math.min(THICKEST, thickness - (thickness > 9 ? 2 : 1));
  const placed = stays.map((stay, index): Placed => {
    const { lane, from, to } = lanes.of[index];
    const middle = track.outer - (lane + 0.5) * thickness;
    const { it, inRange } = stay;
    return { it, ring, lane, from, to, outer: middle + arc / 2, inner: middle - arc / 2, free: view.to, inRange, again: false };
  });
  for (const one of placed) {
    const after = placed.filter((other) => other.inRange && other.lane === one.lane && other.from > one.from);
    one.free = Math.max(one.to, Math.min(view.to, ...after.map((other) => other.from)));
  }
  const named = new Map<string, Placed>();
  for (const one of placed.filter((it) => it.inRange)) {
    const other = named.get(one.it.activityId);
    one.again = other !== undefined && one.free - one.to <= other.free - other.to + 1;
    if (other && !one.again) other.again = true;
    if (!one.again) named.set(one.it.activityId, one);
  }
  return placed;
}
