const sv = {
  search: 'Sök',
  member: 'Organisation',
  targetGroup: 'Målgrupp',
  area: 'Område',
  all: 'Alla',
  clear: 'Rensa',
  picture: 'Bild',
  list: 'Lista',
  view: 'Visa som',
  openAll: 'Öppna alla',
  closeAll: 'Stäng alla',
  tree: 'Organisationer och enheter',
  request: 'Till datauppdraget',
  nothing: 'Ingen enhet passar det du söker.',
  failed: 'Kartan kunde inte hämtas. Tabellen visar samma sak.',
  loading: 'Kartan hämtas …',
  units: (n: number) => (n === 1 ? '1 enhet' : `${n} enheter`),
  shown: (n: number, of: number) => (n === of ? `Visar alla ${of} enheter.` : `Visar ${n} av ${of} enheter.`),
  opened: (name: string) => `Öppna ${name}`,
  closed: (name: string) => `Stäng ${name}`,
  status: { published: '', changed: 'Ej publicerat: ändrat', new: 'Ej publicerat: nytt', removed: 'Ej publicerat: tas bort' },
  party: { STATE: 'Staten', REGION: 'Regionen', MUNICIPALITIES: 'Kommunerna' },
};

const en: typeof sv = {
  search: 'Search',
  member: 'Organisation',
  targetGroup: 'Target group',
  area: 'Area',
  all: 'All',
  clear: 'Clear',
  picture: 'Picture',
  list: 'List',
  view: 'Show as',
  openAll: 'Open all',
  closeAll: 'Close all',
  tree: 'Organisations and units',
  request: 'To the data request',
  nothing: 'No unit fits what you look for.',
  failed: 'The map could not be fetched. The table shows the same.',
  loading: 'Fetching the map …',
  units: (n) => (n === 1 ? '1 unit' : `${n} units`),
  shown: (n, of) => (n === of ? `Showing all ${of} units.` : `Showing ${n} of ${of} units.`),
  opened: (name) => `Open ${name}`,
  closed: (name) => `Close ${name}`,
  status: { published: '', changed: 'Not published: changed', new: 'Not published: new', removed: 'Not published: to be removed' },
  party: { STATE: 'The state', REGION: 'The region', MUNICIPALITIES: 'The municipalities' },
};

export type Texts = typeof sv;

/** The texts in the language of the page. */
export function textsFor(element: Element): Texts {
  const lang = element.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
  return lang.startsWith('en') ? en : sv;
}
