/** "Visar 7 av 19 enheter.", as the server says it: of all two there are, both. */
export function showing(one: string, both: string, many: string) {
  return (n: number, of: number): string => {
    if (n !== of) return `Visar ${n} av ${of} ${many}.`;
    return `Visar ${of === 1 ? one : of === 2 ? both : `alla ${of} ${many}`}.`;
  };
}

/** What every map says; each adds its own. */
export const common = {
  sv: {
    picture: 'Bild',
    list: 'Lista',
    view: 'Visa som',
    take: 'Ta med bilden',
    png: 'Spara som PNG',
    svg: 'Spara som SVG',
    tooLarge: 'Bilden är för stor för PNG. Spara den som SVG, eller visa en mindre del.',
    notTaken: 'Bilden kunde inte sparas. Försök igen.',
    map: 'Samordningskartan',
    here: (n: number) => `Här visas ${n} av dem.`,
    unpublished: 'Bilden visar även sådant som inte är publicerat.',
    failed: 'Kartan kunde inte hämtas. Tabellen visar samma sak.',
    loading: 'Kartan hämtas …',
    status: { published: '', changed: 'Ej publicerat: ändrat', new: 'Ej publicerat: nytt', removed: 'Ej publicerat: tas bort' },
  },
  en: {
    picture: 'Picture',
    list: 'List',
    view: 'Show as',
    take: 'Take the picture along',
    png: 'Save as PNG',
    svg: 'Save as SVG',
    tooLarge: 'The picture is too large for PNG. Save it as SVG, or show a smaller part.',
    notTaken: 'The picture could not be saved. Try again.',
    map: 'The coordination map',
    here: (n: number) => `${n} of them are shown here.`,
    unpublished: 'The picture also shows what is not published.',
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
