import type { Filter } from './filter';
import type { MapData } from './map-component';
import { treeOf, unitNode, type MapNode, type Unit } from './model';
import { inAddress } from './page';

/**
 * By what the units are put together, as the address says it; by member where it says
 * nothing. The server groups alike (Grouping).
 */
export type Grouping = 'medlem' | 'malgrupp' | 'omrade' | 'insats';

export const groupings: Grouping[] = ['medlem', 'malgrupp', 'omrade', 'insats'];

/** What the address asks for. */
export function askedGrouping(): Grouping {
  const asked = new URLSearchParams(location.search).get('efter');
  return groupings.find((it) => it === asked) ?? 'medlem';
}

const labels: Record<Exclude<Grouping, 'medlem'>, (unit: Unit) => string[]> = {
  malgrupp: (unit) => unit.targetGroups,
  omrade: (unit) => unit.areas,
  insats: (unit) => unit.interventions,
};

/** The one group that is looked for, where the search form and the grouping ask for the same; empty where any is (MapFilter). */
export function chosenGroup(by: Grouping, filter: Filter): string {
  return by === 'malgrupp' ? filter.targetGroup : by === 'omrade' ? filter.area : '';
}

/** A group's name is the same however it is written. */
export function sameGroup(one: string, other: string): boolean {
  const key = (name: string) => name.trim().toLocaleLowerCase('sv');
  return key(one) === key(other);
}

/** Lets the address say it. */
export function toAddress(by: Grouping): void {
  inAddress([['efter', by === 'medlem' ? '' : by]]);
}

/** The tree by member, or the units under each of the things that they name, once under each; who names none comes last. */
export function groupedTree(
  data: MapData<Unit>,
  name: string,
  hrefTemplate: string | undefined,
  by: Grouping,
  none: Record<Exclude<Grouping, 'medlem'>, string>,
): MapNode {
  if (by === 'medlem') return treeOf(data, name, hrefTemplate);
  const groups = new Map<string, MapNode>();
  const nameless = group('g', none[by]);
  for (const unit of data.items) {
    const named = new Map(labels[by](unit).map((label) => [label.trim().toLocaleLowerCase('sv'), label.trim()]));
    for (const [key, label] of named) {
      if (!groups.has(key)) groups.set(key, group(`g${groups.size}`, label));
      put(groups.get(key)!, unit, hrefTemplate);
    }
    if (named.size === 0) put(nameless, unit, hrefTemplate);
  }
  const ordered = [...groups.values()].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
  return {
    id: 'root',
    kind: 'root',
    name,
    about: '',
    status: 'published',
    children: nameless.children.length > 0 ? [...ordered, nameless] : ordered,
  };
}

function group(id: string, name: string): MapNode {
  return { id, kind: 'group', name, about: '', status: 'published', children: [] };
}

function put(under: MapNode, unit: Unit, hrefTemplate: string | undefined): void {
  under.children.push({ ...unitNode(unit, `${under.id}-${unit.key}`, unit.member.name, hrefTemplate), owned: true });
}
