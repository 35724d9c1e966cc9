/** The ids of what stands around the map on a public page. */
interface Around {
  form?: string;
  count?: string;
  rows?: string;
}

/** What somebody looks for, as the search form says it; the server reads the same fields when there is no script. */
export class Asked {
  private readonly fields: FormData;

  constructor(form: HTMLFormElement | null) {
    this.fields = form ? new FormData(form) : new FormData();
  }

  text(name: string): string {
    return String(this.fields.get(name) ?? '').trim();
  }

  /** The words of the search field, in small letters: every one must stand somewhere. */
  get words(): string[] {
    return this.text('q').toLowerCase().split(/\s+/).filter(Boolean);
  }

  get empty(): boolean {
    return [...this.fields.values()].every((value) => typeof value !== 'string' || !value.trim());
  }
}

/** Shows the rows of what fits and no others, says how many they are, and puts what is looked for in the address. */
export function showRows(host: Around, fitting: Set<string>, sentence: string, filtering: boolean): void {
  const table = host.rows ? document.getElementById(host.rows) : null;
  table?.querySelectorAll<HTMLElement>('[data-key]').forEach((row) => {
    row.hidden = !fitting.has(row.dataset.key ?? '');
  });
  const count = host.count ? document.getElementById(host.count) : null;
  if (count && count.textContent !== sentence) count.textContent = sentence;

  const form = host.form ? (document.getElementById(host.form) as HTMLFormElement | null) : null;
  if (!form) return;
  const clear = form.querySelector<HTMLElement>('a');
  if (clear) clear.hidden = !filtering;
  const search = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim()) search.append(name, value.trim());
  }
  const address = location.pathname + (search.size > 0 ? `?${search}` : '') + location.hash;
  if (address !== location.pathname + location.search + location.hash) history.replaceState(history.state, '', address);
}
