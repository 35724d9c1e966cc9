import type { FigureStatus, Sex } from './statistics-model';
import { common, showing } from './texts';

const sv = {
  ...common.sv,
  module: 'statistik',
  failed: 'Bilden kunde inte hämtas. Tabellen visar samma sak.',
  loading: 'Bilden hämtas …',
  overTime: 'Över tid',
  byPlace: 'Mellan platser',
  bySex: 'Kvinnor och män',
  nothing: 'Inget värde passar det du har valt.',
  tooMany: (most: number) => `Bilden visar högst ${most} platser åt gången. Välj en kommun ovanför. Tabellen visar alla.`,
  shown: showing('en rad', 'båda raderna', 'rader'),
  sex: { TOTAL: 'Totalt', WOMEN: 'Kvinnor', MEN: 'Män' } as Record<Sex, string>,
  withheld: { SHOWN: '', MISSING: 'uppgift saknas', SUPPRESSED: 'undertryckt', LEFT_OUT: 'redovisas inte' } as Record<FigureStatus, string>,
  key: {
    withheld: 'Undertryckt: för litet för att visas. Det är inte noll.',
    missing: 'Uppgift saknas. Det är inte heller noll.',
    breaks: 'Brott i serien: åren före och efter går inte att jämföra.',
  },
  break: 'brott',
  measure: 'Mått',
  place: 'Plats',
  all: 'Alla',
  year: 'År',
  category: 'Kategori',
  note: 'Anmärkning',
  none: '–',
  sourceOf: (source: string) => `Källa: ${source}`,
};

const en: typeof sv = {
  ...common.en,
  module: 'statistics',
  failed: 'The picture could not be fetched. The table shows the same.',
  loading: 'Fetching the picture …',
  overTime: 'Over time',
  byPlace: 'Between places',
  bySex: 'Women and men',
  nothing: 'No figure fits what you have chosen.',
  tooMany: (most) => `The picture shows at most ${most} places at a time. Choose one above. The table shows all.`,
  shown: (n, of) => (n === of ? `Showing all ${of} rows.` : `Showing ${n} of ${of} rows.`),
  sex: { TOTAL: 'Total', WOMEN: 'Women', MEN: 'Men' },
  withheld: { SHOWN: '', MISSING: 'missing', SUPPRESSED: 'suppressed', LEFT_OUT: 'not shown' },
  key: {
    withheld: 'Suppressed: too small to be shown. It is not zero.',
    missing: 'Missing. It is not zero either.',
    breaks: 'A break in the series: the years before and after cannot be compared.',
  },
  break: 'break',
  measure: 'Measure',
  place: 'Place',
  all: 'All',
  year: 'Year',
  category: 'Category',
  note: 'Note',
  none: '–',
  sourceOf: (source) => `Source: ${source}`,
};

export type StatisticsTexts = typeof sv;

export const statisticsTexts = { sv, en };
