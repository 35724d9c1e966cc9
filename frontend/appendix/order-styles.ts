import { css } from 'lit';

/** A list that one reads as the contents it will be; the tools come forward when one needs them. */
export const orderStyles = css`
  :host { display: block; font-size: var(--lumo-font-size-m); color: var(--ink); }
  .chapters { display: flex; flex-direction: column; gap: 24px; }
  header { display: flex; align-items: center; gap: 8px; border-bottom: 1px solid var(--line-strong); padding-block-end: 4px; }
  h3 { margin: 0; font-size: var(--lumo-font-size-m); font-weight: 600; }
  ol { list-style: none; margin: 0; padding: 0; }
  .entry {
    display: grid; grid-template-columns: auto minmax(0, 1fr) auto 11rem; align-items: center; gap: 8px 12px; padding: 6px 0;
    border-block-end: 1px solid var(--line); border-block-start: 2px solid transparent; cursor: grab;
  }
  .entry.dragged { opacity: 0.4; }
  .entry.over { border-block-start-color: var(--accent); }
  .name { overflow-wrap: anywhere; }
  small { display: block; font-size: var(--lumo-font-size-s); color: var(--ink-secondary); }
  .mark { font-size: var(--lumo-font-size-s); font-weight: 550; white-space: nowrap; }
  .mark.in { color: var(--state-done); }
  .mark.waiting { color: var(--state-under-way); }
  .mark.notAsked { color: var(--state-quiet); }
  .mark.in::before { content: '✓ '; }
  button, select, input {
    font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line-strong);
    border-radius: var(--lumo-border-radius-m); min-block-size: 34px; box-sizing: border-box;
  }
  select { padding: 0 6px; inline-size: 100%; font-size: var(--lumo-font-size-s); }
  .title { flex: 1; min-inline-size: 0; border-color: transparent; font-weight: 600; padding: 0 6px; margin-inline-start: -6px; }
  .title:hover { border-color: var(--line-strong); }
  [aria-invalid='true'] { border-color: var(--state-attention); }
  .grip { inline-size: 28px; padding: 0; border-color: transparent; color: var(--ink-tertiary); background: none; cursor: grab; }
  .grip:hover { color: var(--ink); }
  .quiet { border-color: transparent; background: none; color: var(--accent); font-size: var(--lumo-font-size-s); cursor: pointer; padding: 0 6px; }
  .quiet:hover { text-decoration: underline; }
  :is(button, select, input):focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  .hint { margin: 8px 0 0; font-size: var(--lumo-font-size-s); color: var(--ink-secondary); }
  .trouble { margin: 0; font-size: var(--lumo-font-size-s); color: var(--state-attention); }
  .new { margin-block-start: 24px; }
  .new label { display: block; font-size: var(--lumo-font-size-s); font-weight: 550; margin-block-end: 4px; }
  .new div { display: flex; gap: 8px; max-inline-size: 28rem; }
  .new input { flex: 1; min-inline-size: 0; padding: 0 10px; }
  .new button { padding: 0 14px; font-weight: 550; color: var(--accent); cursor: pointer; }
  .said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (pointer: coarse) { button, select, input { min-block-size: 44px; } .grip { inline-size: 44px; } }
  @media (max-width: 40rem) {
    .entry { grid-template-columns: auto minmax(0, 1fr) auto; }
    .entry select { grid-column: 2 / -1; }
  }
`;
