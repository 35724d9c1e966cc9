import { common } from './texts';

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
  tree: 'Organisationer och enheter',
  request: 'Till datauppdraget',
  nothing: 'Ingen enhet passar det du söker.',
  units: (n: number) => (n === 1 ? '1 enhet' : `${n} enheter`),
  shown: (n: number, of: number) => (n === of ? `Visar alla ${of} enheter.` : `Visar ${n} av ${of} enheter.`),
  opened: (name: string) => `Öppna ${name}`,
  closed: (name: string) => `Stäng ${name}`,
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
  tree: 'Organisations and units',
  request: 'To the data request',
  nothing: 'No unit fits what you look for.',
  units: (n) => (n === 1 ? '1 unit' : `${n} units`),
  shown: (n, of) => (n === of ? `Showing all ${of} units.` : `Showing ${n} of ${of} units.`),
  opened: (name) => `Open ${name}`,
  closed: (name) => `Close ${name}`,
  party: { STATE: 'The state', REGION: 'The region', MUNICIPALITIES: 'The municipalities' },
};

export type OrganisationTexts = typeof sv;

export const organisationTexts = { sv, en };
