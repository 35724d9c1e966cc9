import { html, nothing, type TemplateResult } from 'lit';
import type { Pair } from './collaboration-model';
import type { CollaborationTexts } from './collaboration-texts';

/** Those who share most; the others when somebody asks. */
const FIRST = 12;

/** How much any two share, as buttons that open it: the same as the ring says. */
export function pairList(pairs: Pair[], all: boolean, t: CollaborationTexts, on: { open: (pair: Pair) => void; showAll: () => void }): TemplateResult {
  const shown = all ? pairs : pairs.slice(0, FIRST);
  return html`<ul class="pairs">
      ${shown.map(
        (pair) => html`<li><button type="button" @click=${() => on.open(pair)}>
          <span>${t.pair(pair.one.name, pair.other.name)}</span> <span class="many">${pair.joint.length}</span>
        </button></li>`,
      )}
    </ul>
    ${shown.length < pairs.length ? html`<button type="button" @click=${on.showAll}>${t.more(pairs.length - shown.length)}</button>` : nothing}`;
}
