import { common, showing } from './texts';

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
  tooMany: (n: number) => `${n} samarbeten är för många för en bild. Här är hur många som varje par av organisationer har gemensamt. Välj ett par för att se vilka.`,
  tooManyOfTwo: (most: number) => `Bilden visas när högst ${most} samarbeten är valda. Sök eller välj ovanför.`,
  pair: (one: string, other: string) => `${one} och ${other}`,
  ofPair: (one: string, other: string, n: number) => `${one} och ${other} har ${n} gemensamma samarbeten.`,
  allPairs: 'Visa alla par',
  thickness: 'Ju tjockare linje, desto fler samarbeten har två organisationer gemensamt.',
  more: (rest: number) => `Visa fler (${rest} till)`,
  shown: showing('ett samarbete', 'båda samarbetena', 'samarbeten'),
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
  tooMany: (n) => `${n} collaborations are too many for a picture. Here is how many each two organisations share. Choose two to see which.`,
  tooManyOfTwo: (most) => `The picture is shown for at most ${most} collaborations. Search or choose above.`,
  pair: (one, other) => `${one} and ${other}`,
  ofPair: (one, other, n) => `${one} and ${other} share ${n} collaborations.`,
  allPairs: 'Show all pairs',
  thickness: 'The thicker the line, the more collaborations two organisations share.',
  more: (rest) => `Show more (${rest} left)`,
  shown: (n, of) => (n === of ? `Showing all ${of} collaborations.` : `Showing ${n} of ${of} collaborations.`),
};

export type CollaborationTexts = typeof sv;

export const collaborationTexts = { sv, en };
