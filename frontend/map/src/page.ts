import { fits, isEmpty, type Filter } from './filter';
import { type MapData, type MapNode, countUnits } from './model';
import type { Texts } from './texts';

/** The ids of what stands around the map on a public page. */
interface Around {
  form?: string;
  count?: string;
  rows?: string;
}

interface Host extends Around {
  data?: MapData;
}

/** Lets the page around the map follow the filter: its table, its count, its address. */
export function syncPage(host: Host, filter: Filter, root: MapNode, texts: Texts): void {
  const fitting = new Set(host.data?.items.filter((unit) => fits(filter, unit)).map((unit) => unit.key));
  showRows(host, fitting, texts.shown(fitting.size, countUnits(root)), !isEmpty(filter));
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
