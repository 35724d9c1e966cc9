import { angleOf, polar, type Point } from './geometry';
import type { HorizonData, Tip } from './model';

export type Cell = { layer: string; sector: string; inner: number; outer: number; from: number; to: number };
export type Placed = Point & { tip: Tip };
export type Picture = {
  size: number;
  /** The rings' radii, from the rim inwards to the centre. */
  radii: number[];
  /** Between the rim and the picture's edge, where the sectors' names stand. */
  margin: number;
  cells: Cell[];
  placed: Placed[];
  /** A mark's width. */
  mark: number;
};

/** Wide enough for a finger while there is room. */
const WIDEST = 24;
const NARROWEST = 5;
/** Of the rim, inwards: the rings hold about as much, so the inner ones are wider. */
const RINGS = [1, 0.77, 0.52, 0.06];

export function layOut(data: HorizonData, size: number): Picture {
  const margin = size < 480 ? 20 : 30;
  const rim = size / 2 - margin;
  const radii = RINGS.map((part) => part * rim);
  const turn = 360 / Math.max(1, data.sectors.length);
  const cells = data.sectors.flatMap((sector, s) => data.layers.map((layer, l) => ({
    layer: layer.key, sector: sector.id, outer: radii[l], inner: radii[l + 1], from: s * turn, to: (s + 1) * turn,
  })));
  const full = cells.map((cell) => ({ cell, tips: data.tips.filter((tip) => tip.layer === cell.layer && tip.sector === cell.sector) }));
  let mark = size < 480 ? 19 : WIDEST;
  while (mark > NARROWEST && full.some(({ cell, tips }) => tips.length > places(cell, mark).length)) mark -= 0.5;
  const placed = full.flatMap(({ cell, tips }) => {
    const free = places(cell, mark);
    return tips.map((tip, index) => ({ tip, ...free[Math.min(index, free.length - 1)] }));
  });
  return { size, radii, margin, cells, placed, mark };
}

/** Where marks can stand in a cell, those nearest to its middle first: few stand together, and many fill it. */
function places(cell: Cell, mark: number): Point[] {
  const step = mark * 1.16;
  const rows = Math.floor((cell.outer - cell.inner - mark * 0.5) / step);
  const found: Point[] = [];
  for (let row = 0; row < rows; row++) {
    const radius = (cell.inner + cell.outer) / 2 + (row - (rows - 1) / 2) * step;
    if (radius < mark * 0.6) continue;
    const whole = cell.to - cell.from >= 360;
    const edge = (mark * 0.68 * 180) / (Math.PI * radius);
    const room = cell.to - cell.from - (whole ? 0 : 2 * edge);
    const count = Math.floor((room * Math.PI * radius) / (180 * step)) + (whole ? 0 : 1);
    const gap = (step * 180) / (Math.PI * radius);
    const middle = (cell.from + cell.to) / 2;
    // Every other row half a step aside, as eggs lie in a box.
    const shift = row % 2 === 0 || count < 2 ? 0 : gap / 2;
    const inRow = room < 0 ? 0 : shift > 0 ? count - 1 : count;
    for (let i = 0; i < inRow; i++) found.push(polar(radius, middle + (i - (inRow - 1) / 2) * gap));
  }
  const centre = polar((cell.inner + cell.outer) / 2, (cell.from + cell.to) / 2);
  const far = (point: Point) => Math.hypot(point.x - centre.x, point.y - centre.y);
  return found.sort((a, b) => far(a) - far(b) || a.y - b.y || a.x - b.x);
}

export function cellAt(picture: Picture, point: Point): Cell | undefined {
  const radius = Math.hypot(point.x, point.y);
  const angle = angleOf(point);
  return picture.cells.find((cell) => radius <= cell.outer && radius > cell.inner && angle >= cell.from && angle < cell.to)
    ?? (radius <= picture.radii.at(-1)! ? picture.cells.find((cell) => cell.inner === picture.radii.at(-1) && angle >= cell.from && angle < cell.to) : undefined);
}
