import type { Status } from './model';

export type FigureStatus = 'SHOWN' | 'MISSING' | 'SUPPRESSED' | 'LEFT_OUT';
export type Sex = 'TOTAL' | 'WOMEN' | 'MEN';
export const SEXES: readonly Sex[] = ['TOTAL', 'WOMEN', 'MEN'];

/** A figure (openapi.json); the value is there only if the status says that it is shown. */
export interface Figure {
  year: number;
  municipalityCode?: string;
  municipality: string;
  sex: Sex;
  category: string;
  value?: number;
  status: FigureStatus;
  note: string;
}

/** A measure, with what only those who sign in are told: its status. */
export interface Measure {
  key: string;
  name: string;
  member: { id: string; name: string };
  unit: string;
  kind: 'PEOPLE' | 'OTHER_COUNT' | 'SHARE' | 'AMOUNT';
  source: string;
  breaks: { year: number; why: string }[];
  values: Figure[];
  status?: Status;
}

/** What somebody looks at; the server filters alike (StatisticsFilter). */
export interface Wanted {
  place: string;
  compared: string;
  sex?: Sex;
  year?: number;
}

export const COUNTRY = '0000';
const WHOLE = 'hela området';

export function placeOf(figure: Figure): string {
  return figure.municipalityCode ?? figure.municipality.toLocaleLowerCase('sv');
}

export function fits(wanted: Wanted, figure: Figure): boolean {
  const place = placeOf(figure);
  return (
    (!wanted.year || wanted.year === figure.year) &&
    (!wanted.place || wanted.place === place || wanted.compared === place)
  );
}

/** A line of the equal table: a year, a place and a category. */
export interface Row {
  key: string;
  year: number;
  place: string;
  category: string;
  figures: Partial<Record<Sex, Figure>>;
}

export function rowsOf(measure: Measure, wanted: Wanted): Row[] {
  const rows = new Map<string, Row>();
  for (const figure of measure.values) {
    if (!fits(wanted, figure)) continue;
    const key = `${figure.year}|${placeOf(figure)}|${figure.category}`;
    const row = rows.get(key) ?? { key, year: figure.year, place: figure.municipality, category: figure.category, figures: {} };
    row.figures[figure.sex] = figure;
    rows.set(key, row);
  }
  return [...rows.values()].sort(
    (one, other) => other.year - one.year || compare(one.place, other.place) || one.category.localeCompare(other.category, 'sv'),
  );
}

/** The whole area first, the country last. */
function compare(one: string, other: string): number {
  const rank = (name: string) => (name.toLocaleLowerCase('sv') === WHOLE ? 0 : name === 'Riket' ? 2 : 1);
  return rank(one) - rank(other) || one.localeCompare(other, 'sv');
}

/** What is drawn as one line over the years. */
export interface Series {
  name: string;
  place: string;
  points: Map<number, Figure>;
}

/** A line for each place; for each category where the measure has nothing for all of them. */
export function seriesOf(measure: Measure, wanted: Wanted, sex: Sex): Series[] {
  const figures = measure.values.filter((figure) => figure.sex === sex && fits({ ...wanted, year: undefined }, figure));
  const whole = figures.some((figure) => figure.category === '');
  const drawn = figures.filter((figure) => !whole || figure.category === '');
  const places = new Set(drawn.map(placeOf));
  const series = new Map<string, Series>();
  for (const figure of drawn) {
    const key = `${placeOf(figure)}|${figure.category}`;
    const name = whole ? figure.municipality : places.size > 1 ? `${figure.municipality}, ${figure.category}` : figure.category;
    const line = series.get(key) ?? { name, place: placeOf(figure), points: new Map<number, Figure>() };
    line.points.set(figure.year, figure);
    series.set(key, line);
  }
  return [...series.values()].sort((one, other) => compare(one.name, other.name));
}

export function yearsOf(measure: Measure): number[] {
  return [...new Set(measure.values.map((figure) => figure.year))].sort((one, other) => one - other);
}

export function has(measure: Measure, sex: Sex): boolean {
  return measure.values.some((figure) => figure.sex === sex);
}

/** A picture of its own within the picture. */
export interface Panel {
  title: string;
  lines: Series[];
}
