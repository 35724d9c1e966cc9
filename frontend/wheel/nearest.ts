import { shapeOf } from './draw-occurrence';
import { angleOf, arcLength, type Point } from './geometry';
import type { Moment } from './motion';

/** Half of what a finger's target takes. */
const REACH_PIXELS = 22;

/** The id of what is nearest to the point, if a finger reaches it. */
export function nearest({ scene, view }: Moment, point: Point): string | undefined {
  const radius = Math.hypot(point.x, point.y);
  let found: { id: string; far: number } | undefined;
  for (const one of scene.placed) {
    const shape = shapeOf(one, view);
    if (!shape) continue;
    const across = Math.max(0, shape.inner - radius, radius - shape.outer);
    const middle = (shape.from + shape.to) / 2;
    const off = Math.abs(((angleOf(point) - middle + 540 + 3600) % 360) - 180) - (shape.to - shape.from) / 2;
    const far = Math.hypot(across, Math.max(0, arcLength(off, radius)));
    if (far <= REACH_PIXELS && (!found || far < found.far)) found = { id: one.it.id, far };
  }
  return found?.id;
}
