import { common } from './texts';

const sv = {
  ...common.sv,
  caption: { module: 'samverkan', title: 'Vilka samverkar med vilka, och om vad?' },
  byLevel: 'Efter nivå',
  byTheme: 'Efter målgrupp',
  groupBy: 'Ordna',
  level: { STRATEGIC: 'Strategisk nivå', OPERATIVE: 'Operativ nivå' },
  both: 'Strategisk och operativ nivå',
  noLevel: 'Nivå ej angiven',
  everybody: 'Ingen särskild målgrupp',
  nothing: 'Inget samarbete passar det du söker.',
  tooMany: (most: number) => `Bilden visas när högst ${most} samarbeten är valda. Sök eller välj ovanför.`,
  shown: (n: number, of: number) => (n === of ? `Visar alla ${of} samarbeten.` : `Visar ${n} av ${of} samarbeten.`),
};

const en: typeof sv = {
  ...common.en,
  caption: { module: 'collaboration', title: 'Who works with whom, and on what?' },
  byLevel: 'By level',
  byTheme: 'By target group',
  groupBy: 'Arrange',
  level: { STRATEGIC: 'Strategic level', OPERATIVE: 'Operative level' },
  both: 'Strategic and operative level',
  noLevel: 'Level not given',
  everybody: 'No particular target group',
  nothing: 'No collaboration fits what you look for.',
  tooMany: (most) => `The picture is shown for at most ${most} collaborations. Search or choose above.`,
  shown: (n, of) => (n === of ? `Showing all ${of} collaborations.` : `Showing ${n} of ${of} collaborations.`),
};

export type CollaborationTexts = typeof sv;

export const collaborationTexts = { sv, en };
