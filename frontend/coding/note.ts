import { html, nothing, type TemplateResult } from 'lit';
import './code-picker';
import { lookOf, words, type Code, type CodingData, type Unit } from './model';
import type { Placed } from './surface';

/** What a note asks of the page. */
export interface NoteActs {
  open(unit: string): void;
  toggle(unit: Unit, code: string): void;
  make(unit: Unit, name: string): void;
  /** Something is being written in its fields; it is sent when it rests. */
  typing(unit: Unit): void;
  /** What stands in its fields is sent. */
  describe(unit: Unit): void;
  remove(unit: Unit): void;
  /** Its use is asked about: taken back, or given back if it was. */
  withdraw(unit: Unit): void;
  leave(): void;
}

/** A unit in the margin: its number, what it says in short, its codes; open, it is where all that is written. */
export function drawNote(placed: Placed, data: CodingData, active: boolean, problems: Record<string, string>, saving: boolean, acts: NoteActs): TemplateResult {
  const { unit, number } = placed;
  const { hue, line } = lookOf(data.codes, unit);
  const { labels } = data;
  return html`<li class="note hue-${hue} line-${line} ${active ? 'active' : ''} ${unit.withdrawn ? 'withdrawn' : ''}" data-note=${unit.id} aria-current=${active}>
    <button type="button" class="note-head" aria-expanded=${active} @click=${() => acts.open(unit.id)}>
      <span class="note-number"><span class="visually-hidden">${labels.unit} </span>${number}</span>
      <span class="note-words ${unit.condensation ? '' : 'note-quote'}">${unit.condensation || unit.quote || labels.erased}</span>
    </button>
    ${active && data.editable ? editor(unit, data, problems, saving, acts) : shown(unit, data, active, acts)}
  </li>`;
}

function codesOf(unit: Unit, codes: Code[]): Code[] {
  return codes.filter((code) => unit.codes.includes(code.id));
}

function areaOf(unit: Unit, data: CodingData): string {
  return data.areas.find((area) => area.value === unit.area && area.value !== '')?.label ?? '';
}

function shown(unit: Unit, data: CodingData, active: boolean, acts: NoteActs): TemplateResult {
  const area = areaOf(unit, data);
  return html`<div class="note-codes">
      ${codesOf(unit, data.codes).map((code) => html`<span class="chip" title=${code.above + code.name}>${code.name}</span>`)}
      ${area ? html`<span class="note-area">${area}</span>` : nothing}
    </div>
    ${active && unit.memo ? html`<p class="note-memo">${unit.memo}</p>` : nothing}
    ${unit.withdrawn ? html`<p class="note-withdrawn">${words(data.labels.withdrawn, { reason: unit.withdrawn })}</p>` : nothing}
    ${unit.unsettled ? html`<p class="note-unsettled">${data.labels.unsettled}</p>` : nothing}
    ${active && data.withdrawable && !unit.unsettled
      ? html`<button type="button" class="quiet-button" @click=${() => acts.withdraw(unit)}>${unit.withdrawn ? data.labels.giveBack : data.labels.withdraw}</button>`
      : nothing}`;
}

function editor(unit: Unit, data: CodingData, problems: Record<string, string>, saving: boolean, acts: NoteActs): TemplateResult {
  const { labels } = data;
  const id = (name: string) => `${name}-${unit.id}`;
  const keyed = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      (event.target as HTMLElement).blur();
      acts.leave();
    }
  };
  return html`<div class="note-editor" @keydown=${keyed}>
    <div class="note-codes">
      ${codesOf(unit, data.codes).map((code) => html`<button type="button" class="chip removable" aria-label=${words(labels.removeCode, { code: code.name })}
        title=${code.above + code.name} @click=${() => acts.toggle(unit, code.id)}>${code.name}</button>`)}
    </div>
    <code-picker .codes=${data.codes} .chosen=${unit.codes} .labels=${labels} .problem=${problems.codes ?? problems.name ?? ''}
      @code-toggle=${(event: CustomEvent) => acts.toggle(unit, event.detail.id)}
      @code-new=${(event: CustomEvent) => acts.make(unit, event.detail.name)} @code-close=${() => acts.leave()}></code-picker>
    ${field(labels.condensation, id('condensation'), problems.condensation, html`<textarea id=${id('condensation')} class="condensation" rows="2"
      aria-invalid=${!!problems.condensation} aria-describedby=${problems.condensation ? id('condensation-problem') : nothing}
      .value=${unit.condensation} @input=${() => acts.typing(unit)} @change=${() => acts.describe(unit)}></textarea>`, id('condensation-problem'))}
    ${field(labels.area, id('area'), undefined, html`<select id=${id('area')} class="area" @change=${() => acts.describe(unit)}>
      ${data.areas.map((area) => html`<option value=${area.value} ?selected=${area.value === unit.area}>${area.label}</option>`)}</select>`, '')}
    ${field(labels.memo, id('memo'), problems.memo, html`<textarea id=${id('memo')} class="memo" rows="1" aria-invalid=${!!problems.memo}
      aria-describedby=${problems.memo ? id('memo-problem') : nothing}
      .value=${unit.memo} @input=${() => acts.typing(unit)} @change=${() => acts.describe(unit)}></textarea>`, id('memo-problem'))}
    ${problems.unit || problems.coding || problems.text ? html`<p class="problem" role="alert">${problems.unit ?? problems.coding ?? problems.text}</p>` : nothing}
    <div class="note-foot"><span class="note-saved">${saving ? labels.saving : labels.saved}</span><button type="button" class="quiet-button" @click=${() => acts.remove(unit)}>${labels.remove}</button></div>
  </div>`;
}

function field(label: string, id: string, problem: string | undefined, input: TemplateResult, problemId: string): TemplateResult {
  return html`<div class="note-field"><label for=${id}>${label}</label>${input}
    ${problem ? html`<p class="problem" id=${problemId} role="alert">${problem}</p>` : nothing}</div>`;
}
