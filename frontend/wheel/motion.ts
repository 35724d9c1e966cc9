import type { Scene } from './scene';
import type { View } from './frame';

const LASTS_MS = 520;

export type Moment = { view: View; scene: Scene; ticks: number };

/** A way from one moment to another, in frames; none if the system asks for none. */
export class Motion {
  private frame = 0;

  constructor(private readonly show: (moment: Moment, moving: boolean) => void) {}

  get running(): boolean {
    return this.frame !== 0;
  }

  go(from: Moment, to: Moment): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.show(to, false);
      return;
    }
    let start: number | undefined;
    const step = (now: number) => {
      start ??= now;
      const part = Math.min(1, (now - start) / LASTS_MS);
      this.frame = part < 1 ? requestAnimationFrame(step) : 0;
      this.show(part < 1 ? between(from, to, eased(part)) : to, part < 1);
    };
    this.frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }
}

const eased = (x: number) => (x < 0.5 ? 4 * x ** 3 : 1 - (-2 * x + 2) ** 3 / 2);
const mix = (from: number, to: number, part: number) => from + (to - from) * part;

function between(from: Moment, to: Moment, part: number): Moment {
  const tracks = to.scene.tracks.map((track, index) => ({
    ...track,
    inner: mix(from.scene.tracks[index]?.inner ?? track.inner, track.inner, part),
    outer: mix(from.scene.tracks[index]?.outer ?? track.outer, track.outer, part),
  }));
  const before = new Map(from.scene.placed.map((one) => [one.it.id, one]));
  const placed = to.scene.placed.map((one) => {
    const was = before.get(one.it.id) ?? one;
    return {
      ...one,
      from: mix(was.from, one.from, part),
      to: mix(was.to, one.to, part),
      inner: mix(was.inner, one.inner, part),
      outer: mix(was.outer, one.outer, part),
      inRange: one.inRange || was.inRange,
    };
  });
  return { view: between2(from.view, to.view, part), scene: { tracks, placed }, ticks: mix(from.ticks, to.ticks, part) };
}

/** The span shrinks by the same share in every frame, so that the speed looks even. */
function between2(from: View, to: View, part: number): View {
  const a = from.to - from.from;
  const b = to.to - to.from;
  const span = a * (b / a) ** part;
  const done = Math.abs(a - b) < 4 ? part : (a - span) / (a - b);
  const start = mix(from.from, to.from, done);
  return { from: start, to: start + span, turn: mix(from.turn, to.turn, part), gap: mix(from.gap, to.gap, part) };
}
