import type { Cell, Picture, Placed } from './layout';

const WAYS: Record<string, { x: number; y: number }> = {
  ArrowRight: { x: 1, y: 0 }, ArrowLeft: { x: -1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 },
};

/** The nearest mark in the arrow's direction; what lies aside counts as twice as far. */
export function neighbour(placed: Placed[], from: Placed, key: string): Placed | undefined {
  if (key === 'Home') return placed[0];
  if (key === 'End') return placed.at(-1);
  const way = WAYS[key];
  if (!way) return undefined;
  const cost = (one: Placed) => {
    const along = (one.x - from.x) * way.x + (one.y - from.y) * way.y;
    const aside = Math.abs((one.x - from.x) * way.y) + Math.abs((one.y - from.y) * way.x);
    return along > 0.5 && aside <= along * 2.5 ? along + 2 * aside : Infinity;
  };
  const best = placed.reduce<Placed | undefined>((found, one) => (one !== from && cost(one) < (found ? cost(found) : Infinity) ? one : found), undefined);
  return best;
}

/** Where Alt and an arrow puts it: left and right to the sector beside, up outwards and down inwards. */
export function cellBeside(picture: Picture, { tip }: Placed, key: string): Cell | undefined {
  const layers = [...new Set(picture.cells.map((cell) => cell.layer))];
  const sectors = [...new Set(picture.cells.map((cell) => cell.sector))];
  const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0;
  if (!step) return undefined;
  const across = key === 'ArrowLeft' || key === 'ArrowRight';
  const sector = across ? sectors[(sectors.indexOf(tip.sector) + step + sectors.length) % sectors.length] : tip.sector;
  const layer = across ? tip.layer : layers[layers.indexOf(tip.layer) + step];
  return picture.cells.find((cell) => cell.layer === layer && cell.sector === sector && (layer !== tip.layer || sector !== tip.sector));
}
