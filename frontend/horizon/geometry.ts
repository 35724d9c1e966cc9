/** Degrees go clockwise from the top. */
export type Point = { x: number; y: number };

export function polar(radius: number, degrees: number): Point {
  const turn = ((degrees - 90) * Math.PI) / 180;
  return { x: radius * Math.cos(turn), y: radius * Math.sin(turn) };
}

export function angleOf({ x, y }: Point): number {
  return ((Math.atan2(y, x) * 180) / Math.PI + 450) % 360;
}

const f = (value: number) => value.toFixed(2);

/** A line along the circle; against the clock where what is written on it would otherwise stand on its head. */
export function arc(radius: number, from: number, to: number): string {
  const a = polar(radius, from);
  const b = polar(radius, to);
  const large = Math.abs(to - from) > 180 ? 1 : 0;
  return `M${f(a.x)} ${f(a.y)}A${f(radius)} ${f(radius)} 0 ${large} ${to > from ? 1 : 0} ${f(b.x)} ${f(b.y)}`;
}

/** A piece of a ring; all of it if there is only one. */
export function piece(inner: number, outer: number, from: number, to: number): string {
  if (to - from >= 360) {
    const ring = (radius: number, sweep: number) =>
      `M0 ${f(-radius)}A${f(radius)} ${f(radius)} 0 1 ${sweep} 0 ${f(radius)}A${f(radius)} ${f(radius)} 0 1 ${sweep} 0 ${f(-radius)}Z`;
    return ring(outer, 1) + (inner > 0 ? ring(inner, 0) : '');
  }
  const [a, b, c, d] = [polar(outer, from), polar(outer, to), polar(inner, to), polar(inner, from)];
  const large = to - from > 180 ? 1 : 0;
  const back = inner > 0 ? `L${f(c.x)} ${f(c.y)}A${f(inner)} ${f(inner)} 0 ${large} 0 ${f(d.x)} ${f(d.y)}` : 'L0 0';
  return `M${f(a.x)} ${f(a.y)}A${f(outer)} ${f(outer)} 0 ${large} 1 ${f(b.x)} ${f(b.y)}${back}Z`;
}
