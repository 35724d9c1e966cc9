import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LEVELS, words, type Board, type Card } from './model';

/** The plane: likelihood to the right, impact upwards.
 * @param chosen whose place last time is shown
 * @param over   the cell that something is held over */
export function drawPlane(board: Board, chosen: Card | undefined, over: string | undefined, card: (card: Card) => TemplateResult): TemplateResult {
  const { labels } = board;
  const rows = [...LEVELS].reverse();
  return html`<section aria-label=${labels.plane}>
    <div class="plane">
      <div class="axis up" aria-hidden="true">${labels.impact} ↑</div>
      <div class="axis">${labels.likelihood} →</div>
      <div></div>
      ${LEVELS.map((likelihood) => html`<div class="level above">${board.likelihood[likelihood - 1]}</div>`)}
      ${rows.map(
        (impact) => html`<div class="level">${board.impact[impact - 1]}</div>
          ${LEVELS.map((likelihood) => cell(board, { likelihood, impact }, chosen, over, card))}`,
      )}
    </div>
    <div class="legend">${board.times.map(({ value, label }) => html`<span class="time-${value}">${label}</span>`)}</div>
  </section>`;
}

function cell(board: Board, place: { likelihood: number; impact: number }, chosen: Card | undefined, over: string | undefined, card: (card: Card) => TemplateResult): TemplateResult {
  const key = `${place.likelihood}-${place.impact}`;
  const was = chosen?.before && chosen.before.likelihood === place.likelihood && chosen.before.impact === place.impact;
  const here = board.cards
    .filter((it) => it.now?.likelihood === place.likelihood && it.now.impact === place.impact)
    .sort((one, other) => one.title.localeCompare(other.title, 'sv'));
  return html`<div class="cell ${over === key ? 'over' : ''} ${was ? 'was' : ''}" data-cell=${key} style="--weight:${place.likelihood * place.impact}">
    ${was ? html`<span class="was-word">${words(board.labels.was, { year: chosen.before!.year })}</span>` : nothing}
    ${repeat(here, (it) => it.id, card)}
  </div>`;
}

/** Those that nobody has judged this year. */
export function drawTray(board: Board, over: string | undefined, card: (card: Card) => TemplateResult): TemplateResult {
  const { labels } = board;
  const left = board.cards.filter((it) => !it.now);
  return html`<section class="tray ${over === 'tray' ? 'over' : ''}" data-tray="tray">
    <h2>${words(labels.tray, { count: left.length, year: board.year })}</h2>
    ${left.length ? repeat(left, (it) => it.id, card) : html`<p>${labels.trayEmpty}</p>`}
  </section>`;
}
