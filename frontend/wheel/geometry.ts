/** Angles are in degrees, clockwise from twelve o'clock; the centre is 0, 0. */
export type Point = { x: number; y: number };

/** Two decimals; toFixed takes most of a frame's time. */
const f = (value: number) => Math.round(value * 100) / 100;

export function radians(angle: number): number {
  return ((angle - 90) * Math.PI) / 180;
}

export function polar(radius: number, angle: number): Point {
  return { x: radius * Math.cos(radians(angle)), y: radius * Math.sin(radians(angle)) };
}

export function angleOf(point: Point): number {
  return ((Math.atan2(point.y, point.x) * 180) / Math.PI + 450) % 360;
}

/** How many degrees a length along the circle takes. */
export function degrees(length: number, radius: number): number {
  return (length / Math.max(1, radius)) * (180 / Math.PI);
}

export function arcLength(angle: number, radius: number): number {
  return (angle * Math.PI * radius) / 180;
}

const at = (radius: number, angle: number) => {
  const { x, y } = polar(radius, angle);
  return `${f(x)} ${f(y)}`;
};

/** A piece of a ring with rounded corners. */
export function sector(inner: number, outer: number, from: number, to: number, corner = 0): string {
  const span = Math.min(to - from, 359.99);
  const end = from + span;
  const c = Math.max(0, Math.min(corner, (outer - inner) / 2, arcLength(span, inner) / 2));
  const outerTurn = degrees(c, outer);
  const innerTurn = degrees(c, inner);
  const large = (turn: number) => (span - 2 * turn > 180 ? 1 : 0);
  const bend = (radius: number, angle: number) => (c ? `A${f(c)} ${f(c)} 0 0 1 ${at(radius, angle)}` : '');
  return [
    `M${at(outer, from + outerTurn)}`,
    `A${f(outer)} ${f(outer)} 0 ${large(outerTurn)} 1 ${at(outer, end - outerTurn)}`,
    bend(outer - c, end),
    `L${at(inner + c, end)}`,
    bend(inner, end - innerTurn),
    `A${f(inner)} ${f(inner)} 0 ${large(innerTurn)} 0 ${at(inner, from + innerTurn)}`,
    bend(inner + c, from),
    `L${at(outer - c, from)}`,
    bend(outer, from + outerTurn),
    'Z',
  ].join('');
}

/** A piece of a ring with round ends; what is shorter than it is thick becomes a dot. */
export function capsule(inner: number, outer: number, from: number, to: number): string {
  const middle = (inner + outer) / 2;
  const length = arcLength(to - from, middle);
  const half = Math.min(outer - inner, length) / 2;
  const turn = degrees(half, middle);
  const bend = `A${f(half)} ${f(half)} 0 0 1 `;
  return [
    `M${at(middle + half, from + turn)}`,
    `A${f(middle + half)} ${f(middle + half)} 0 0 1 ${at(middle + half, to - turn)}`,
    `${bend}${at(middle - half, to - turn)}`,
    `A${f(middle - half)} ${f(middle - half)} 0 0 0 ${at(middle - half, from + turn)}`,
    `${bend}${at(middle + half, from + turn)}`,
    'Z',
  ].join('');
}

/** A line along the circle, for a text to stand on; turned, it runs the other way. */
export function along(radius: number, from: number, to: number, turned = false): string {
  const span = Math.min(to - from, 359.9);
  const large = span > 180 ? 1 : 0;
  const r = f(radius);
  return turned
    ? `M${at(radius, from + span)}A${r} ${r} 0 ${large} 0 ${at(radius, from)}`
    : `M${at(radius, from)}A${r} ${r} 0 ${large} 1 ${at(radius, from + span)}`;
}

/** A line from the centre and out. */
export function ray(inner: number, outer: number, angle: number): string {
  return `M${at(inner, angle)}L${at(outer, angle)}`;
}

/** In the lower half a text along the circle would stand on its head: there it runs the other way. */
export function isLower(angle: number): boolean {
  const turned = ((angle % 360) + 360) % 360;
  return turned > 90 && turned < 270;
}
