interface Page<T> {
  items: T[];
  page: { number: number; totalPages: number };
}

/** Reads a list of the open-data API, all of its pages. */
export async function readPages<T>(src: string): Promise<T[]> {
  const items: T[] = [];
  for (let number = 1, last = 1; number <= last; number++) {
    const url = new URL(src, document.baseURI);
    if (number > 1) url.searchParams.set('page', String(number));
    const response = await fetch(url, { headers: { Accept: 'application/json' }, credentials: 'omit' });
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    const part = (await response.json()) as Page<T>;
    items.push(...part.items);
    last = part.page.totalPages;
  }
  return items;
}
