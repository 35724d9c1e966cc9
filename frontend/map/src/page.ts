/** The ids of what stands around the map on a public page. */
interface Around {
  form?: string;
  count?: string;
  rows?: string;
}

/** What somebody looks for, as the search form says it; the server reads the same fields when there is no script. */
export class Asked {
  private readonly fields: FormData;
  private readonly kept: Set<string>;

  constructor(form: HTMLFormElement | null) {
    this.fields = form ? new FormData(form) : new FormData();
    this.kept = new Set([...(form?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? [])].map((it) => it.name));
  }

  text(name: string): string {
    return String(this.fields.get(name) ?? '').trim();
  }

  /** The words of the search field, in small letters: every one must stand somewhere. */
  get words(): string[] {
    return this.text('q').toLowerCase().split(/\s+/).filter(Boolean);
  }

  get empty(): boolean {
    return this.entries.every(([, value]) => !value);
  }

  /** Every field that one can fill in, the empty ones too. What the form only carries along is none of them. */
  get entries(): [string, string][] {
    return [...this.fields.keys()].filter((name) => !this.kept.has(name)).map((name) => [name, this.text(name)]);
  }
}

/** Shows the rows of what fits and no others. */
export function showRows(host: Around, fitting: Set<string>): void {
  const table = host.rows ? document.getElementById(host.rows) : null;
  if (table) narrow(table, fitting);
}

/** So many rows are shown or hidden between two frames. */
const AT_ONCE = 150;

const underWay = new WeakMap<HTMLElement, number>();

/** Shows the rows that fit and hides the others: from the top, and of very many a part between each two frames. */
export function narrow(table: HTMLElement, fitting: Set<string>): void {
  cancelAnimationFrame(underWay.get(table) ?? 0);
  const other = [...table.querySelectorAll<HTMLElement>('[data-key]')].filter((row) => row.hidden === fitting.has(row.dataset.key ?? ''));
  const part = (from: number) => {
    other.slice(from, from + AT_ONCE).forEach((row) => (row.hidden = !row.hidden));
    if (from + AT_ONCE < other.length) underWay.set(table, requestAnimationFrame(() => part(from + AT_ONCE)));
  };
  part(0);
}

/** Ends the page's answer, which is about the whole, with how many of them are shown. */
export function endAnswer(sentence: string): void {
  const end = document.getElementById('visas-har');
  if (end && end.textContent !== sentence) end.textContent = sentence;
}

/** Says how many are shown, and puts what is looked for in the address. */
export function tell(host: Around, sentence: string, filtering: boolean): void {
  const count = host.count ? document.getElementById(host.count) : null;
  if (count && count.textContent !== sentence) count.textContent = sentence;

  const form = host.form ? (document.getElementById(host.form) as HTMLFormElement | null) : null;
  if (!form) return;
  const clear = form.querySelector<HTMLElement>('a');
  if (clear) hide(clear, !filtering);
  const asked = new Asked(form).entries;
  inAddress(asked);
  followShownData(asked, filtering);
}

/** Puts names and values in the address, or takes away those that are empty; what else it says stays. */
export function inAddress(asked: [string, string][]): void {
  const search = new URLSearchParams(location.search);
  asked.forEach(([name, value]) => (value ? search.set(name, value) : search.delete(name)));
  const address = location.pathname + (search.size > 0 ? `?${search}` : '') + location.hash;
  if (address !== location.pathname + location.search + location.hash) history.replaceState(history.state, '', address);
}

/** The files of what is shown ask open data for the same; it has names of its own, and each link knows them. */
function followShownData(asked: [string, string][], filtering: boolean): void {
  document.querySelectorAll<HTMLElement>('.shown-data').forEach((it) => hide(it, !filtering && !it.dataset.always));
  document.querySelectorAll<HTMLAnchorElement>('.shown-data a[data-names]').forEach((link) => {
    const names = new Map(link.dataset.names!.split(' ').map((pair) => pair.split('=') as [string, string]));
    const url = new URL(link.href);
    for (const [name, value] of asked) {
      const its = names.get(name);
      if (!its) continue;
      if (value) url.searchParams.set(its, value);
      else url.searchParams.delete(its);
    }
    link.href = url.href;
  });
}

/** Touches only what has changed: a row that is told again what it is costs as much as one that changes. */
export function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}
