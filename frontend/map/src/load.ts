interface Page<T> {
  items: T[];
  page: { number: number; totalPages: number };
}

/** Reads a list of the open-data API, all of its pages: the first says how many more there are. */
export async function readPages<T>(src: string): Promise<T[]> {
  const first = await read<T>(src, 1);
  const rest = Array.from({ length: Math.max(0, first.page.totalPages - 1) }, (_, i) => read<T>(src, i + 2));
  return [first, ...(await Promise.all(rest))].flatMap((part) => part.items);
}

async function read<T>(src: string, number: number): Promise<Page<T>> {
  const url = new URL(src, document.baseURI);
  if (number > 1) url.searchParams.set('page', String(number));
  const response = await fetch(url, { headers: { Accept: 'application/json' }, credentials: 'omit' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as Page<T>;
}
