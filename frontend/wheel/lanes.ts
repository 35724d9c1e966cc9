import { clamp, degreesADay, type View } from './frame';
import { degrees } from './geometry';
import type { Occurrence } from './model';
import { shortOf, widthOf } from './titles';

/** An occurrence in days since the year began; what is at `to` is no longer in it. */
export type Stay = { it: Occurrence; from: number; to: number; inRange: boolean; often: boolean };

export type Lanes = { count: number; empty: boolean; of: { lane: number; from: number; to: number }[] };

/** So many lanes a ring may have for the sake of titles. */
const FOR_TITLES = 3;
const TITLE_SIZE = 11;

/**
 * First come, first placed: each takes the outermost lane that is free, with room for its title if a few lanes give that.
 * The radius is that of the ring's middle, and the least what it takes along the circle at least, in pixels.
 */
export function lanesOf(stays: Stay[], view: View, radius: number, least: number, titled: boolean): Lanes {
  const plain = pack(stays, view, radius, least, false);
  if (!titled) return plain;
  const roomy = pack(stays, view, radius, least, true);
  return roomy.count <= Math.max(FOR_TITLES, plain.count) ? roomy : plain;
}

function pack(stays: Stay[], view: View, radius: number, least: number, titled: boolean): Lanes {
  const days = (pixels: number) => degrees(pixels, radius) / degreesADay(view);
  const shortest = days(least);
  const between = days(2);
  const lanes: { from: number; to: number; activity: string }[][] = [];
  const of = stays.map((stay) => {
    if (!stay.inRange) return { lane: 0, from: stay.from, to: stay.to };
    // What is short at the very end takes its room backwards.
    const from = Math.min(Math.max(stay.from, view.from), view.to - shortest);
    const to = Math.max(Math.min(stay.to, view.to), from + shortest);
    const words = titled && !stay.often ? days(widthOf(shortOf(stay.it.title), TITLE_SIZE, 550) + 16) : 0;
    const taken = to - from >= words ? to : clamp(to + words, to, Math.max(to, view.to));
    const isFree = (lane: { from: number; to: number; activity: string }[]) =>
      lane.every((other) => other.to + between <= from + 1e-6 || taken + between <= other.from + 1e-6) &&
      (!titled || !stay.often || lane.every((other) => other.activity === stay.it.activityId));
    let lane = lanes.findIndex(isFree);
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane].push({ from, to: taken, activity: stay.it.activityId });
    return { lane, from: Math.min(stay.from, from), to: Math.max(stay.to, to) };
  });
  return { count: Math.max(1, lanes.length), empty: lanes.length === 0, of };
}
