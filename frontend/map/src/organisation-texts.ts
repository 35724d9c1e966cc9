import { common, showing } from './texts';

const sv = {
  ...common.sv,
  caption: { module: 'organisation', title: 'Vem gör vad, hur och för vem?' },
  search: 'Sök',
  member: 'Organisation',
  targetGroup: 'Målgrupp',
  area: 'Område',
  all: 'Alla',
  clear: 'Rensa',
  openAll: 'Öppna alla',
  closeAll: 'Stäng alla',
  tree: 'Enheterna, ordnade',
  request: 'Till datauppdraget',
  nothing: 'Ingen enhet passar det du söker.',
  units: (n: number) => (n === 1 ? '1 enhet' : `${n} enheter`),
  shown: showing('en enhet', 'båda enheterna', 'enheter'),
  opened: (name: string) => `Öppna ${name}`,
  closed: (name: string) => `Stäng ${name}`,
  groupBy: 'Visa efter',
  by: { medlem: 'Organisation', malgrupp: 'Målgrupp', omrade: 'Område', insats: 'Insats' },
  none: { malgrupp: 'Ingen målgrupp angiven', omrade: 'Inget område angivet', insats: 'Ingen insats angiven' },
  severalTimes: {
    medlem: '',
    malgrupp: 'En enhet står under varje målgrupp som den vänder sig till. Därför blir antalen tillsammans fler än enheterna.',
    omrade: 'En enhet står under varje område som den arbetar inom. Därför blir antalen tillsammans fler än enheterna.',
    insats: 'En enhet står under varje insats som den arbetar med. Därför blir antalen tillsammans fler än enheterna.',
  },
  more: (rest: number) => `Visa fler (${rest} till)`,
  partly: (n: number, of: number) => (n === of ? (of === 1 ? '1 enhet' : `${of} enheter`) : `${n} av ${of} enheter`),
  party: { STATE: 'Staten', REGION: 'Regionen', MUNICIPALITIES: 'Kommunerna' },
};

const en: typeof sv = {
  ...common.en,
  caption: { module: 'organisation', title: 'Who does what, how and for whom?' },
  search: 'Search',
  member: 'Organisation',
  targetGroup: 'Target group',
  area: 'Area',
  all: 'All',
  clear: 'Clear',
  openAll: 'Open all',
  closeAll: 'Close all',
  tree: 'The units, arranged',
  request: 'To the data request',
  nothing: 'No unit fits what you look for.',
  units: (n) => (n === 1 ? '1 unit' : `${n} units`),
  shown: (n, of) => (n === of ? `Showing all ${of} units.` : `Showing ${n} of ${of} units.`),
  opened: (name) => `Open ${name}`,
  closed: (name) => `Close ${name}`,
  groupBy: 'Show by',
  by: { medlem: 'Organisation', malgrupp: 'Target group', omrade: 'Area', insats: 'Intervention' },
  none: { malgrupp: 'No target group given', omrade: 'No area given', insats: 'No intervention given' },
  severalTimes: {
    medlem: '',
    malgrupp: 'A unit stands under each target group that it is for, so the numbers together are more than the units.',
    omrade: 'A unit stands under each area that it works in, so the numbers together are more than the units.',
    insats: 'A unit stands under each intervention that it works with, so the numbers together are more than the units.',
  },
  more: (rest) => `Show more (${rest} left)`,
  partly: (n, of) => (n === of ? (of === 1 ? '1 unit' : `${of} units`) : `${n} of ${of} units`),
  party: { STATE: 'The state', REGION: 'The region', MUNICIPALITIES: 'The municipalities' },
};

export type OrganisationTexts = typeof sv;

export const organisationTexts = { sv, en };
