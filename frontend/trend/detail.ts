import { html, nothing, type TemplateResult } from 'lit';
import { words, type Board, type Card } from './model';

export interface DetailActs {
  time(card: Card, time: string): void;
  reason(card: Card, reason: string): void;
  back(card: Card): void;
}

/** What the room talks about: the card that is chosen. */
export function drawDetail(board: Board, card: Card, acts: DetailActs): TemplateResult {
  const { labels } = board;
  const before = card.before;
  return html`<section class="detail" aria-label=${card.title}>
    <h2>${card.title}</h2>
    <p>${card.happening}</p>
    ${card.affected ? html`<p class="quietly">${words(labels.affects, { whom: card.affected })}</p>` : nothing}
    ${before
      ? html`<p class="quietly">${words(labels.before, {
          year: before.year,
          likelihood: board.likelihood[before.likelihood - 1],
          impact: board.impact[before.impact - 1].toLowerCase(),
        })}</p>`
      : html`<p class="quietly">${labels.firstTime}</p>`}
    <fieldset class=${card.now && !card.now.time ? 'asks' : ''} ?disabled=${!board.editable}>
      <legend>${labels.when}</legend>
      ${board.times.map(
        ({ value, label }) => html`<button type="button" class="quiet" ?disabled=${!board.editable} aria-pressed=${card.now?.time === value} @click=${() => acts.time(card, value)}>${label}</button>`,
      )}
    </fieldset>
    ${board.editable && card.now
      ? html`<div><label for="reason">${labels.reason}</label>
          <textarea id="reason" maxlength="4000" .value=${card.now.reason} @change=${(event: Event) => acts.reason(card, (event.target as HTMLTextAreaElement).value)}></textarea></div>
          <button type="button" class="quiet" @click=${() => acts.back(card)}>${labels.back}</button>`
      : card.now?.reason
        ? html`<p>${card.now.reason}</p>`
        : nothing}
    <a href=${card.address}>${labels.open}</a>
  </section>`;
}
