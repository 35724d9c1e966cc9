import { sameGroup, type Grouping } from './grouping';
import { hide, narrow } from './page';

/** What the page's units stand under. */
export interface PageGroup {
  name: string;
  party?: string;
  keys: string[];
}

/** The page's table of units, group by group as the server wrote it (map/organisation.html): put under other headings, and narrowed. */
export class PageGroups {
  private readonly rows = new Map<string, HTMLElement>();
  /** A group as the page has it, without rows. */
  private readonly shape?: HTMLDetailsElement;
  private readonly keys = new Map<HTMLDetailsElement, string[]>();
  private fitting?: Set<string>;
  /** Groups whose rows somebody has yet to ask for. */
  private readonly waiting = new Set<HTMLDetailsElement>();

  constructor(
    private readonly container: HTMLElement,
    private readonly words: (shown: number, all: number) => string,
  ) {
    for (const group of container.querySelectorAll<HTMLDetailsElement>('details')) {
      this.shape ??= emptied(group);
      const rows = [...group.querySelectorAll<HTMLElement>('[data-key]')];
      rows.forEach((row) => this.rows.set(row.dataset.key!, row));
      this.keys.set(group, rows.map((row) => row.dataset.key!));
    }
  }

  get by(): Grouping {
    return (this.container.dataset.efter ?? 'medlem') as Grouping;
  }

  regroup(by: Grouping, groups: PageGroup[]): void {
    if (!this.shape) return;
    this.container.dataset.efter = by;
    this.keys.clear();
    this.waiting.clear();
    const drawn = groups.map((group) => {
      const details = this.shape!.cloneNode(true) as HTMLDetailsElement;
      const name = details.querySelector('.name')!;
      name.textContent = group.name;
      name.className = group.party === undefined ? 'name' : `name party party--${group.party.toLowerCase()}`;
      this.keys.set(details, group.keys);
      this.waiting.add(details);
      details.addEventListener('toggle', () => details.open && this.fill(details));
      return details;
    });
    this.container.replaceChildren(...drawn);
  }

  /** @param open whether the groups are opened or folded; undefined leaves them as they are
   * @param only the one group that is looked for; empty for all */
  show(fitting: Set<string>, open: boolean | undefined, only: string): void {
    this.fitting = fitting;
    for (const [details, keys] of this.keys) {
      const shown = keys.filter((key) => fitting.has(key)).length;
      const other = only !== '' && !sameGroup(details.querySelector('.name')!.textContent!, only);
      hide(details, shown === 0 || other);
      const sentence = this.words(shown, keys.length);
      const count = details.querySelector('.count')!;
      if (count.textContent !== sentence) count.textContent = sentence;
      if (open !== undefined && details.open !== open) details.open = open;
      if (details.open) this.fill(details);
      if (!this.waiting.has(details)) this.narrow(details);
    }
  }

  private fill(details: HTMLDetailsElement): void {
    if (!this.waiting.delete(details)) return;
    const body = details.querySelector('tbody')!;
    body.replaceChildren(...this.keys.get(details)!.map((key) => this.rows.get(key)!.cloneNode(true)));
    this.narrow(details);
  }

  private narrow(details: HTMLDetailsElement): void {
    if (this.fitting) narrow(details, this.fitting);
  }
}

function emptied(group: HTMLDetailsElement): HTMLDetailsElement {
  const shape = document.createElement('details');
  shape.className = group.className;
  shape.append(group.querySelector('summary')!.cloneNode(true));
  const table = group.querySelector('table')!;
  const wrap = table.parentElement!.cloneNode(false) as HTMLElement;
  const empty = table.cloneNode(false) as HTMLElement;
  empty.append(table.querySelector('thead')!.cloneNode(true), document.createElement('tbody'));
  wrap.append(empty);
  shape.append(wrap);
  return shape;
}
