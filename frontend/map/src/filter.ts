import type { Unit } from './model';
import type { Asked } from './page';

/** What is looked for; the server filters the same way when there is no script (MapFilter). */
export interface Filter {
  words: string[];
  member: string;
  targetGroup: string;
  area: string;
}

export function readFilter(asked: Asked): Filter {
  return { words: asked.words, member: asked.text('medlem'), targetGroup: asked.text('malgrupp'), area: asked.text('omrade') };
}

export function isEmpty(filter: Filter): boolean {
  return filter.words.length === 0 && !filter.member && !filter.targetGroup && !filter.area;
}

export function fits(filter: Filter, unit: Unit): boolean {
  if (filter.member && unit.member.id !== filter.member) return false;
  if (filter.targetGroup && !unit.targetGroups.includes(filter.targetGroup)) return false;
  if (filter.area && !unit.areas.includes(filter.area)) return false;
  if (filter.words.length === 0) return true;
  const text = textOf(unit);
  return filter.words.every((word) => text.includes(word));
}

const texts = new WeakMap<Unit, string>();

/** Put together once: every letter that one types asks for it. */
function textOf(unit: Unit): string {
  let text = texts.get(unit);
  if (text === undefined) {
    text = [
      unit.name,
      unit.member.name,
      unit.mission ?? '',
      ...unit.targetGroups,
      ...unit.areas,
      ...unit.interventions,
      ...unit.workingMethods,
    ]
      .join(' ')
      .toLowerCase();
    texts.set(unit, text);
  }
  return text;
}
