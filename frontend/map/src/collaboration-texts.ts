const sv = {
  byLevel: 'Efter nivå',
  byTheme: 'Efter målgrupp',
  groupBy: 'Ordna',
  view: 'Visa som',
  picture: 'Bild',
  list: 'Lista',
  level: { STRATEGIC: 'Strategisk nivå', OPERATIVE: 'Operativ nivå' },
  both: 'Strategisk och operativ nivå',
  noLevel: 'Nivå ej angiven',
  everybody: 'Ingen särskild målgrupp',
  nothing: 'Inget samarbete passar det du söker.',
  failed: 'Kartan kunde inte hämtas. Tabellen visar samma sak.',
  loading: 'Kartan hämtas …',
  tooMany: (most: number) => `Bilden visas när högst ${most} samarbeten är valda. Sök eller välj ovanför.`,
  shown: (n: number, of: number) => (n === of ? `Visar alla ${of} samarbeten.` : `Visar ${n} av ${of} samarbeten.`),
  status: { published: '', changed: 'Ej publicerat: ändrat', new: 'Ej publicerat: nytt', removed: 'Ej publicerat: tas bort' },
};

const en: typeof sv = {
  byLevel: 'By level',
  byTheme: 'By target group',
  groupBy: 'Arrange',
  view: 'Show as',
  picture: 'Picture',
  list: 'List',
  level: { STRATEGIC: 'Strategic level', OPERATIVE: 'Operative level' },
  both: 'Strategic and operative level',
  noLevel: 'Level not given',
  everybody: 'No particular target group',
  nothing: 'No collaboration fits what you look for.',
  failed: 'The map could not be fetched. The table shows the same.',
  loading: 'Fetching the map …',
  tooMany: (most) => `The picture is shown for at most ${most} collaborations. Search or choose above.`,
  shown: (n, of) => (n === of ? `Showing all ${of} collaborations.` : `Showing ${n} of ${of} collaborations.`),
  status: { published: '', changed: 'Not published: changed', new: 'Not published: new', removed: 'Not published: to be removed' },
};

export type CollaborationTexts = typeof sv;

/** The texts in the language of the page. */
export function collaborationTexts(element: Element): CollaborationTexts {
  const lang = element.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
  return lang.startsWith('en') ? en : sv;
}
