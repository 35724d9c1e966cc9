import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LEVELS, type Board, type Card, type Place } from './model';

/** The same as the plane, as a table: for a phone, for one who listens, and for one who would rather choose than move. */
export function drawList(board: Board, assess: (card: Card, place: Place, time?: string) => void): TemplateResult {
  const { labels } = board;
  return html`<table>
    <thead><tr><th scope="col">${labels.trend}</th><th scope="col">${labels.likelihood}</th><th scope="col">${labels.impact}</th><th scope="col">${labels.when}</th><th scope="col">${labels.earlier}</th></tr></thead>
    <tbody>${repeat(board.cards, (card) => card.id, (card) => row(board, card, assess))}</tbody>
  </table>`;
}

function row(board: Board, card: Card, assess: (card: Card, place: Place, time?: string) => void): TemplateResult {
  const { labels } = board;
  const place = { likelihood: card.now?.likelihood ?? 3, impact: card.now?.impact ?? 3 };
  const before = card.before;
  return html`<tr>
    <th scope="row"><a href=${card.address}>${card.title}</a></th>
    <td data-name=${labels.likelihood}>${scale(board, card, labels.likelihood, board.likelihood, card.now?.likelihood, (likelihood) => assess(card, { ...place, likelihood }))}</td>
    <td data-name=${labels.impact}>${scale(board, card, labels.impact, board.impact, card.now?.impact, (impact) => assess(card, { ...place, impact }))}</td>
    <td data-name=${labels.when}>${time(board, card, (value) => assess(card, place, value))}</td>
    <td class="earlier" data-name=${labels.earlier}>${before ? `${before.year}: ${before.likelihood} × ${before.impact}` : labels.firstTime}</td>
  </tr>`;
}

function scale(board: Board, card: Card, name: string, names: string[], value: number | undefined, choose: (value: number) => void): TemplateResult {
  if (!board.editable) return html`${value ? `${value} ${names[value - 1]}` : '–'}`;
  return html`<select aria-label="${name}, ${card.title}" @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}>
    ${value ? nothing : html`<option value="" selected disabled>–</option>`}
    ${LEVELS.map((level) => html`<option value=${level} .selected=${level === value}>${level} ${names[level - 1]}</option>`)}
  </select>`;
}

function time(board: Board, card: Card, choose: (value: string) => void): TemplateResult {
  const chosen = card.now?.time;
  const label = board.times.find(({ value }) => value === chosen)?.label ?? '–';
  if (!board.editable) return html`${label}`;
  return html`<select aria-label="${board.labels.when}, ${card.title}" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
    ${chosen ? nothing : html`<option value="" selected disabled>–</option>`}
    ${board.times.map(({ value, label: name }) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
  </select>`;
}
