import type { Party, Status } from './model';

export type CountStatus = 'SHOWN' | 'MISSING' | 'SUPPRESSED' | 'LEFT_OUT';
export type Sex = 'total' | 'women' | 'men';

export interface People {
  number?: number;
  status: CountStatus;
}

export interface Place {
  code?: string;
  name: string;
}

/** A flow as the open-data API tells it (openapi.json), with what only those who sign in are told: status and request. */
export interface Flow {
  key: string;
  kind: 'FLOW' | 'WAITING';
  way: string;
  year: number;
  member: { id: string; name: string; party?: Party };
  members: string[];
  origin: Place;
  destination: Place;
  total: People;
  women: People;
  men: People;
  basis: 'STATED' | 'SAME' | 'DIFFERS' | 'EXPLAINED' | 'AGREED' | 'BEFORE_AGREEMENT';
  counted: boolean;
  status?: Status;
}

/** A place in the picture. One that people both come from and go to in a circle is two: a picture of streams has no circles. */
export interface FlowNode {
  id: string;
  name: string;
  end: 'from' | 'to' | 'both';
}

export interface FlowLink {
  flow: Flow;
  source: string;
  target: string;
}

export interface Streams {
  nodes: FlowNode[];
  links: FlowLink[];
}

/** @param inTwo every place stands twice, for whom it sends and for whom it gets: two columns, where there is no room for more */
export function streams(flows: Flow[], inTwo: boolean): Streams {
  const next = new Map<string, Set<string>>();
  for (const flow of flows) {
    const from = placeId(flow.origin);
    next.set(from, (next.get(from) ?? new Set()).add(placeId(flow.destination)));
  }
  const nodes = new Map<string, FlowNode>();
  const put = (place: Place, end: 'from' | 'to'): string => {
    const id = placeId(place);
    const circular = inTwo || reaches(next, id, id);
    const split = circular ? `${end} ${id}` : id;
    nodes.set(split, nodes.get(split) ?? { id: split, name: place.name, end: circular ? end : 'both' });
    return split;
  };
  const links = flows.map((flow) => ({ flow, source: put(flow.origin, 'from'), target: put(flow.destination, 'to') }));
  return { nodes: [...nodes.values()], links };
}

export function placeId(place: Place): string {
  return place.code ?? `~${place.name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv')}`;
}

/** Whether one can come from the one to the other, in one step or more. */
function reaches(next: Map<string, Set<string>>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const left = [...(next.get(from) ?? [])];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (at === to) return true;
    if (!seen.has(at)) {
      seen.add(at);
      left.push(...(next.get(at) ?? []));
    }
  }
  return false;
}
