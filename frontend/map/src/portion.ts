import type { MapNode } from './model';

/** How many are shown under one at first, and how many more each time somebody asks. */
export const PORTION = 40;

/** A last few are shown at once: a button for them would take as much room. */
const FEW = 5;

/**
 * The tree as it is drawn: of many under one the first so many, and then the way to the rest. A picture or a list of
 * thousands is neither quick nor readable.
 *
 * @param most how many are shown under the node
 */
export function portioned(node: MapNode, isOpen: (id: string) => boolean, most: (id: string) => number, more: (rest: number) => string): MapNode {
  if (node.kind !== 'root' && !isOpen(node.id)) return node;
  const all = node.children;
  const shown = all.length > most(node.id) + FEW ? all.slice(0, most(node.id)) : all;
  const children = shown.map((child) => portioned(child, isOpen, most, more));
  if (shown.length < all.length) {
    children.push({ id: `more-${node.id}`, kind: 'more', name: more(all.length - shown.length), about: '', status: 'published', under: node.id, children: [] });
  }
  return { ...node, children };
}

/** Every node that can be reached, by its id. */
export function index(root: MapNode): Map<string, MapNode> {
  const all = new Map<string, MapNode>();
  const add = (node: MapNode) => {
    all.set(node.id, node);
    node.children.forEach(add);
  };
  add(root);
  return all;
}
