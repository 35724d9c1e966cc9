import { html, type TemplateResult } from 'lit';
import type { MapNode, Unit } from './model';
import type { OrganisationTexts } from './organisation-texts';

/** The search form where the page has none. Its fields are named as those of the public page. */
export function organisationForm(
  t: OrganisationTexts,
  members: MapNode[],
  units: Unit[],
  empty: boolean,
  on: { changed: () => void; sent: (event: Event) => void; emptied: () => void },
): TemplateResult {
  const options = (values: string[]) =>
    [...new Set(values)].sort((a, b) => a.localeCompare(b, 'sv')).map((value) => html`<option>${value}</option>`);
  return html`<form role="search" @input=${on.changed} @submit=${on.sent} @reset=${on.emptied}>
    <label>${t.search}<input name="q" type="search" autocomplete="off" /></label>
    <label
      >${t.member}<select name="medlem">
        <option value="">${t.all}</option>
        ${members.map((member) => html`<option value=${member.id}>${member.name}</option>`)}
      </select></label
    >
    <label
      >${t.targetGroup}<select name="malgrupp">
        <option value="">${t.all}</option>
        ${options(units.flatMap((unit) => unit.targetGroups))}
      </select></label
    >
    <label
      >${t.area}<select name="omrade">
        <option value="">${t.all}</option>
        ${options(units.flatMap((unit) => unit.areas))}
      </select></label
    >
    <button type="reset" ?disabled=${empty}>${t.clear}</button>
  </form>`;
}
