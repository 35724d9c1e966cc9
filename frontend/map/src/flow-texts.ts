import { common } from './texts';

const sv = {
  ...common.sv,
  module: 'floden',
  title: (year: number, who: string) => `Hur tar sig människor vidare mellan insatserna? ${year}, ${who}`,
  direction: 'Människor går från vänster till höger.',
  from: 'Från',
  to: 'Till',
  fromPlace: (name: string) => `Från ${lower(name)}`,
  toPlace: (name: string) => `Till ${lower(name)}`,
  way: (from: string, to: string) => `Från ${lower(from)} till ${lower(to)}`,
  people: (n: number) => (n === 1 ? '1 person' : `${n.toLocaleString('sv')} personer`),
  sex: { total: 'Kvinnor och män', women: 'Kvinnor', men: 'Män' },
  withheld: { SUPPRESSED: 'undertryckt', LEFT_OUT: 'redovisas inte', MISSING: 'uppgift saknas', SHOWN: '' },
  dashed: 'Streckat: antalet är undertryckt eller saknas. Det är inte noll.',
  nothing: 'Inget flöde passar det du har valt.',
  shown: (n: number, year: number) => `Visar ${n} ${n === 1 ? 'flöde' : 'flöden'} från ${year}.`,
};

const en: typeof sv = {
  ...common.en,
  module: 'flows',
  title: (year, who) => `How do people move on between the measures? ${year}, ${who}`,
  direction: 'People move from left to right.',
  from: 'From',
  to: 'To',
  fromPlace: (name) => `From ${name}`,
  toPlace: (name) => `To ${name}`,
  way: (from, to) => `From ${from} to ${to}`,
  people: (n) => (n === 1 ? '1 person' : `${n.toLocaleString('en')} people`),
  sex: { total: 'Women and men', women: 'Women', men: 'Men' },
  withheld: { SUPPRESSED: 'suppressed', LEFT_OUT: 'not reported', MISSING: 'no figure', SHOWN: '' },
  dashed: 'Dashed: the number is suppressed or missing. It is not zero.',
  nothing: 'No flow fits what you have chosen.',
  shown: (n, year) => `Showing ${n} ${n === 1 ? 'flow' : 'flows'} of ${year}.`,
};

/** A place that is no name begins with a small letter within a sentence. */
function lower(name: string): string {
  return /^(En|Den|Arbete|Studier|Ingen|Socialtjänsten|Psykiatrin|Hälso- |Kommunens )/.test(name) ? name[0].toLowerCase() + name.slice(1) : name;
}

export type FlowTexts = typeof sv;

export const flowTexts = { sv, en };
