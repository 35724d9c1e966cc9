/** What every map says; each adds its own. */
export const common = {
  sv: {
    picture: 'Bild',
    list: 'Lista',
    view: 'Visa som',
    failed: 'Kartan kunde inte hämtas. Tabellen visar samma sak.',
    loading: 'Kartan hämtas …',
    status: { published: '', changed: 'Ej publicerat: ändrat', new: 'Ej publicerat: nytt', removed: 'Ej publicerat: tas bort' },
  },
  en: {
    picture: 'Picture',
    list: 'List',
    view: 'Show as',
    failed: 'The map could not be fetched. The table shows the same.',
    loading: 'Fetching the map …',
    status: { published: '', changed: 'Not published: changed', new: 'Not published: new', removed: 'Not published: to be removed' },
  },
};

export type MapTexts = (typeof common)['sv'];

/** The language of the page that the element stands on. */
export function languageOf(element: Element): 'sv' | 'en' {
  const lang = element.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
  return lang.startsWith('en') ? 'en' : 'sv';
}
