import type { MapData } from './map-component';

/** The shapes of the open-data API (openapi.json), with what only those who sign in are told: status and request. */
export type Party = 'STATE' | 'REGION' | 'MUNICIPALITIES';

/** How a thing stands to what is published; missing means published. */
export type Status = 'published' | 'changed' | 'new' | 'removed';

export interface Member {
  id: string;
  name: string;
  party?: Party;
  mission?: string;
  status?: Status;
  /** Address of the request that the unpublished comes from. */
  requestUrl?: string;
}

export interface Unit {
  key: string;
  name: string;
  member: { id: string; name: string; party?: Party };
  parentKey?: string;
  mission?: string;
  targetGroups: string[];
  areas: string[];
  interventions: string[];
  workingMethods: string[];
  status?: Status;
  requestUrl?: string;
}

/** A place in the tree: the association, a member or what else units are put under, a unit, or the way to more of them. */
export interface MapNode {
  id: string;
  kind: 'root' | 'member' | 'group' | 'unit' | 'more';
  name: string;
  /** What it is about, in a few words. */
  about: string;
  party?: Party;
  status: Status;
  href?: string;
  requestUrl?: string;
  unit?: Unit;
  /** It stands elsewhere than under its member, and `about` says whose it is. */
  owned?: boolean;
  /** What there are more under, of the way to more. */
  under?: string;
  children: MapNode[];
}

/** Builds the tree by member, in the order of the data, which is the order of the table. */
export function treeOf(data: MapData<Unit>, name: string, hrefTemplate: string | undefined): MapNode {
  const root: MapNode = { id: 'root', kind: 'root', name, about: '', status: 'published', children: [] };
  const members = new Map<string, MapNode>();
  const addMember = (member: Member) => {
    const node: MapNode = {
      id: member.id,
      kind: 'member',
      name: member.name,
      about: '',
      party: member.party,
      status: member.status ?? 'published',
      requestUrl: member.requestUrl,
      children: [],
    };
    members.set(member.id, node);
    root.children.push(node);
    return node;
  };
  (data.members ?? []).forEach(addMember);

  const units = new Map<string, MapNode>();
  for (const unit of data.items) {
    units.set(unit.key, unitNode(unit, unit.key, unit.targetGroups.join(', '), hrefTemplate));
  }
  for (const unit of data.items) {
    const parent = unit.parentKey ? units.get(unit.parentKey) : undefined;
    const under = parent ?? members.get(unit.member.id) ?? addMember(unit.member);
    under.children.push(units.get(unit.key)!);
  }
  return root;
}

export function unitNode(unit: Unit, id: string, about: string, hrefTemplate: string | undefined): MapNode {
  return {
    id,
    kind: 'unit',
    name: unit.name,
    about,
    party: unit.member.party,
    status: unit.status ?? 'published',
    href: unit.status === 'new' ? undefined : hrefTemplate?.replace('{key}', unit.key),
    requestUrl: unit.requestUrl,
    unit,
    children: [],
  };
}

/** The tree with only those branches that hold a unit that fits. */
export function prune(node: MapNode, fits: (unit: Unit) => boolean): MapNode | undefined {
  const children = node.children.map((child) => prune(child, fits)).filter((child) => child !== undefined);
  const keep = children.length > 0 || (node.unit !== undefined && fits(node.unit));
  return keep || node.kind === 'root' ? { ...node, children } : undefined;
}

export function countUnits(node: MapNode): number {
  return node.children.reduce((sum, child) => sum + countUnits(child), node.kind === 'unit' ? 1 : 0);
}

/** Every node that has something to fold. */
export function branches(node: MapNode): string[] {
  return node.children.length === 0 ? [] : [node.id, ...node.children.flatMap(branches)];
}
