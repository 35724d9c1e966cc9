import type { MapData } from './map-component';
import type { Party, Status } from './model';

export type Level = 'STRATEGIC' | 'OPERATIVE';

/** A collaboration as one member tells it (openapi.json), with what only those who sign in are told: status, request. */
export interface Collaboration {
  key: string;
  name: string;
  member: { id: string; name: string; party?: Party };
  missing: boolean;
  levels: Level[];
  participants: { memberId: string; name: string }[];
  others?: string;
  kind?: string;
  purpose?: string;
  targetGroups: string[];
  frequency?: string;
  status?: Status;
  requestUrl?: string;
}

/** The same collaboration as all who name it tell it together; the server joins them alike (PublishedCollaborations). */
export interface Joint {
  key: string;
  name: string;
  levels: Level[];
  participants: { memberId: string; name: string }[];
  targetGroups: string[];
  text: string;
  status: Status;
  href?: string;
}

export interface Organisation {
  id: string;
  name: string;
  party?: Party;
}

export function join(items: Collaboration[], hrefTemplate?: string): Joint[] {
  const byName = new Map<string, Collaboration[]>();
  for (const item of items.filter((it) => !it.missing)) {
    const name = item.name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');
    byName.set(name, [...(byName.get(name) ?? []), item]);
  }
  return [...byName.values()].map((told) => {
    const key = told[0].key;
    const fresh = told.every((it) => it.status === 'new');
    const unlike = told.find((it) => it.status && it.status !== 'published');
    return {
      key,
      name: told[0].name,
      levels: (['STRATEGIC', 'OPERATIVE'] as const).filter((level) => told.some((it) => it.levels.includes(level))),
      participants: distinct(told.flatMap((it) => it.participants)),
      targetGroups: [...new Set(told.flatMap((it) => it.targetGroups))],
      text: told
        .flatMap((it) => [it.name, it.kind, it.purpose, it.others, ...it.targetGroups, ...it.participants.map((who) => who.name)])
        .filter(Boolean)
        .join(' ')
        .toLowerCase(),
      status: fresh ? 'new' : unlike ? (unlike.status === 'new' ? 'changed' : unlike.status!) : 'published',
      href: fresh ? undefined : hrefTemplate?.replace('{key}', key),
    };
  });
}

/** Everybody who takes part, in the map's order; who has told nothing comes last. */
export function organisations(data: MapData<Collaboration>, joint: Joint[]): Organisation[] {
  const all = new Map<string, Organisation>();
  (data.members ?? []).forEach((member) => all.set(member.id, member));
  data.items.forEach((it) => all.set(it.member.id, all.get(it.member.id) ?? it.member));
  joint.forEach((it) => it.participants.forEach((who) => all.set(who.memberId, all.get(who.memberId) ?? { id: who.memberId, name: who.name })));
  const taking = new Set(joint.flatMap((it) => it.participants.map((who) => who.memberId)));
  return [...all.values()].filter((organisation) => taking.has(organisation.id));
}

/** Two organisations and what both take part in. */
export interface Pair {
  key: string;
  one: Organisation;
  other: Organisation;
  joint: Joint[];
}

/** Those who share anything, those who share most first. */
export function pairs(organisations: Organisation[], joint: Joint[]): Pair[] {
  const order = new Map(organisations.map((it, i) => [it.id, i]));
  const found = new Map<string, Pair>();
  for (const it of joint) {
    const who = it.participants.map((one) => order.get(one.memberId)!).sort((one, other) => one - other);
    who.forEach((one, i) =>
      who.slice(i + 1).forEach((other) => {
        const key = `${organisations[one].id} ${organisations[other].id}`;
        const pair = found.get(key) ?? { key, one: organisations[one], other: organisations[other], joint: [] };
        pair.joint.push(it);
        found.set(key, pair);
      }),
    );
  }
  return [...found.values()].sort((one, other) => other.joint.length - one.joint.length);
}

export interface Group {
  title: string;
  joint: Joint[];
}

/** By level each stands once; by theme it stands under each group of people that it is for. */
export function grouped(joint: Joint[], by: 'level' | 'theme', words: { both: string; level: Record<Level, string>; noLevel: string; everybody: string }): Group[] {
  const groups = new Map<string, Joint[]>();
  const put = (title: string, it: Joint) => groups.set(title, [...(groups.get(title) ?? []), it]);
  if (by === 'level') {
    [words.level.STRATEGIC, words.both, words.level.OPERATIVE, words.noLevel].forEach((title) => groups.set(title, []));
    for (const it of joint) put(it.levels.length === 0 ? words.noLevel : it.levels.length > 1 ? words.both : words.level[it.levels[0]], it);
  } else {
    const themes = [...new Set(joint.flatMap((it) => it.targetGroups))].sort((one, other) => one.localeCompare(other, 'sv'));
    themes.forEach((theme) => groups.set(theme, []));
    for (const it of joint) (it.targetGroups.length > 0 ? it.targetGroups : [words.everybody]).forEach((theme) => put(theme, it));
  }
  return [...groups].map(([title, members]) => ({ title, joint: members })).filter((group) => group.joint.length > 0);
}

function distinct(all: { memberId: string; name: string }[]): { memberId: string; name: string }[] {
  return [...new Map(all.map((who) => [who.memberId, who])).values()];
}
