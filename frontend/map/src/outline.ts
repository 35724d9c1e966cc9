import { html, nothing, type TemplateResult } from 'lit';
import type { MapNode } from './model';
import type { OrganisationTexts } from './organisation-texts';

/** What the outline needs of the map that it belongs to. */
export interface OutlineHost {
  texts: OrganisationTexts;
  /** The item that the Tab key comes to. */
  current: string;
  /** The outline itself is not seen: the picture shows where the focus is. */
  readonly pictured: boolean;
  isOpen(id: string): boolean;
  /** All of them, also those that are not drawn. */
  unitsUnder(id: string): number;
  toggle(id: string, open?: boolean): void;
  focusItem(id: string): void;
  /** An item has got or lost the focus. */
  focused(id: string | undefined): void;
  follow(node: MapNode): void;
}

/** The map as a foldable outline: WAI-ARIA's tree, with its keys. */
export function outline(root: MapNode, host: OutlineHost): TemplateResult {
  return html`<ul
    class="tree"
    role="tree"
    aria-label=${host.texts.tree}
    @keydown=${(event: KeyboardEvent) => onKey(event, root, host)}
    @focusin=${(event: Event) => host.focused((event.target as Element).closest<HTMLElement>('[role=treeitem]')?.dataset.id)}
    @focusout=${() => host.focused(undefined)}
  >
    ${items(root.children, 1, host)}
  </ul>`;
}

function items(nodes: MapNode[], level: number, host: OutlineHost): TemplateResult[] {
  return nodes.map((node, index) => item(node, level, index + 1, nodes.length, host));
}

function item(node: MapNode, level: number, position: number, size: number, host: OutlineHost): TemplateResult {
  const folds = node.children.length > 0;
  const open = folds && host.isOpen(node.id);
  return html`<li
    role="treeitem"
    data-id=${node.id}
    aria-level=${level}
    aria-posinset=${position}
    aria-setsize=${size}
    aria-expanded=${folds ? String(open) : nothing}
    aria-labelledby="name-${node.id}"
    tabindex=${host.current === node.id ? 0 : -1}
  >
    <div class="row ${node.kind === 'group' ? 'member' : node.kind}">
      ${folds
        ? html`<span class="fold" aria-hidden="true" @click=${() => host.toggle(node.id)}>${open ? '▾' : '▸'}</span>`
        : html`<span class="fold none" aria-hidden="true"></span>`}
      <span class="label" id="name-${node.id}">
        ${node.href
          ? html`<a href=${node.href} tabindex="-1" router-ignore>${node.name}</a>`
          : html`<span class="name ${partyClass(node)}" @click=${() => (folds ? host.toggle(node.id) : node.kind === 'more' && host.follow(node))}
              >${node.name}</span
            >`}
        <span class="about">${node.kind === 'member' || node.kind === 'group' ? host.texts.units(host.unitsUnder(node.id)) : node.about}</span>
        ${node.status === 'published'
          ? nothing
          : html`<span class="status ${node.status}">${host.texts.status[node.status]}</span>`}
      </span>
      ${node.requestUrl && node.status !== 'published'
        ? html`<a class="request" href=${node.requestUrl} tabindex=${host.pictured ? -1 : nothing}>${host.texts.request}</a>`
        : nothing}
    </div>
    ${open ? html`<ul role="group">${items(node.children, level + 1, host)}</ul>` : nothing}
  </li>`;
}

function partyClass(node: MapNode): string {
  return node.kind === 'member' ? `party ${node.party?.toLowerCase() ?? ''}` : '';
}

/** The nodes that can be seen, from top to bottom. */
function visible(nodes: MapNode[], host: OutlineHost): MapNode[] {
  return nodes.flatMap((node) => [node, ...(host.isOpen(node.id) ? visible(node.children, host) : [])]);
}

function parentOf(id: string, at: MapNode): MapNode | undefined {
  for (const child of at.children) {
    if (child.id === id) return at;
    const found = parentOf(id, child);
    if (found) return found;
  }
  return undefined;
}

function onKey(event: KeyboardEvent, root: MapNode, host: OutlineHost): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const focused = (event.target as Element).closest('[role=treeitem]');
  if (!focused || (event.target as Element).matches('a.request')) return;
  const seen = visible(root.children, host);
  const at = seen.findIndex((node) => node.id === (focused as HTMLElement).dataset.id);
  const node = seen[at];
  if (!node) return;
  const folds = node.children.length > 0;
  const go = (to: MapNode | undefined) => to && to.kind !== 'root' && host.focusItem(to.id);
  switch (event.key) {
    case 'ArrowDown':
      go(seen[at + 1]);
      break;
    case 'ArrowUp':
      go(seen[at - 1]);
      break;
    case 'Home':
      go(seen[0]);
      break;
    case 'End':
      go(seen[seen.length - 1]);
      break;
    case 'ArrowRight':
      if (folds && !host.isOpen(node.id)) host.toggle(node.id, true);
      else if (folds) go(node.children[0]);
      break;
    case 'ArrowLeft':
      if (folds && host.isOpen(node.id)) host.toggle(node.id, false);
      else go(parentOf(node.id, root));
      break;
    case 'Enter':
    case ' ':
      host.follow(node);
      break;
    default:
      if (!typeAhead(event.key, seen, at, go)) return;
  }
  event.preventDefault();
}

function typeAhead(key: string, seen: MapNode[], at: number, go: (to: MapNode | undefined) => void): boolean {
  if (key.length !== 1) return false;
  const after = [...seen.slice(at + 1), ...seen.slice(0, at)];
  go(after.find((node) => node.name.toLowerCase().startsWith(key.toLowerCase())));
  return true;
}
