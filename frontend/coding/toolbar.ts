import { html, nothing, type TemplateResult } from 'lit';

/** What can be done with what is selected in the text.
 * @param identified it tells who somebody is already */
export function drawToolbar(
  labels: Record<string, string>, identified: boolean, problem: string | undefined, mark: () => void, identify: () => void,
): TemplateResult {
  const keep = (press: Event) => press.preventDefault();
  return html`<div class="coding-toolbar" role="toolbar" aria-label=${labels.toolbar} @pointerdown=${keep}>
    <button type="button" class="mark" @click=${mark}>${labels.mark} <kbd>${labels.enter}</kbd></button>
    <button type="button" @click=${identify}>${identified ? labels.unidentify : labels.identify} <kbd>I</kbd></button>
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
  </div>`;
}

/** Under what is selected, or above it where there is no room below.
 * @param page what it stands in */
export function placeToolbar(bar: HTMLElement, selected: DOMRect, page: DOMRect): void {
  const below = selected.bottom + bar.offsetHeight + 24 < innerHeight || selected.top < bar.offsetHeight + 24;
  bar.style.top = `${(below ? selected.bottom + 8 : selected.top - bar.offsetHeight - 8) - page.top}px`;
  bar.style.left = `${Math.max(0, Math.min(selected.left - page.left, page.width - bar.offsetWidth))}px`;
}
