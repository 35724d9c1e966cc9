import { css } from 'lit';

export const styles = css`
  :host { display: block; color: var(--ink); font-size: clamp(13px, 0.55rem + 0.45vw, 20px); line-height: 1.35; }
  :host(:fullscreen) { background: var(--paper); padding: 24px; overflow: auto; }
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .bar { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin-bottom: 16px; }
  .bar .help { color: var(--ink-secondary); flex: 1 1 20rem; margin: 0; max-width: 75ch; }
  button { font: inherit; color: inherit; }
  .quiet { border: 1px solid var(--line-strong); background: var(--paper); border-radius: 6px; padding: 8px 12px; cursor: pointer; min-height: 38px; }
  .quiet:hover { background: var(--paper-sunken); }
  .quiet[disabled] { opacity: .5; cursor: default; }
  .quiet[aria-pressed='true'] { background: var(--accent-soft); border-color: var(--accent); color: var(--accent-strong); }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
  .problem { color: var(--state-attention); background: var(--state-attention-soft); border-radius: 6px; padding: 8px 12px; margin: 0 0 16px; }

  .body { display: grid; grid-template-columns: minmax(0, 1fr) minmax(15rem, 19%); gap: 24px; align-items: start; }
  .plane { display: grid; grid-template-columns: auto repeat(5, minmax(0, 1fr)); grid-template-rows: auto auto repeat(5, minmax(4.2em, auto)); gap: 4px; min-height: min(62vh, 60rem); }
  :host(:fullscreen) .plane { min-height: calc(100vh - 190px); }
  .level { color: var(--ink-secondary); font-size: .86em; display: flex; align-items: center; justify-content: flex-end; text-align: right; padding-right: 8px; max-width: 8em; }
  .level.above { justify-content: center; text-align: center; padding: 0 0 4px; max-width: none; align-items: end; }
  .axis { grid-column: 2 / -1; text-align: center; font-weight: 600; }
  .axis.up { grid-column: 1; padding: 0 8px 0 0; text-align: right; }
  .cell { border-radius: 6px; padding: 6px; display: flex; flex-direction: column; gap: 6px; background: color-mix(in srgb, var(--accent) calc(var(--weight) * 1.15%), var(--paper-sunken)); min-width: 0; }
  .cell.over, .tray.over { outline: 2px solid var(--accent); outline-offset: -2px; }
  .cell.was { outline: 2px dashed var(--line-strong); outline-offset: -2px; }
  .was-word { font-size: .8em; color: var(--ink-secondary); }

  .card { display: block; width: 100%; box-sizing: border-box; text-align: left; background: var(--paper); border: 1px solid var(--line-strong); border-left: 4px solid var(--time); border-radius: 6px; padding: 5px 6px; cursor: grab; touch-action: none; min-height: 38px; }
  /* a grip: it can be moved */
  .card.movable { position: relative; }
  .card.movable small { display: block; padding-right: 14px; }
  .card.movable::after { content: ''; position: absolute; bottom: 7px; right: 7px; width: 8px; height: 13px; background: radial-gradient(circle, var(--ink-tertiary) 1.2px, transparent 1.7px) 0 0 / 4px 4px; opacity: .8; }
  .card[disabled] { cursor: default; }
  .card:hover { border-color: var(--ink-tertiary); border-left-color: var(--time); }
  .card[aria-pressed='true'] { background: var(--accent-soft); border-color: var(--accent); border-left-color: var(--time); }
  .card b { font-weight: 560; font-size: .92em; display: block; overflow-wrap: break-word; hyphens: auto; }
  .card small { color: var(--ink-secondary); font-size: .82em; }
  .card.lifted { opacity: .35; }
  .ghost { position: fixed; z-index: 10; pointer-events: none; box-shadow: 0 6px 20px rgb(0 0 0 / 18%); cursor: grabbing; }
  .time-NOW { --time: var(--state-attention); }
  .time-SOON { --time: var(--state-under-way); }
  .time-LATER { --time: var(--line-strong); }
  .time-NONE { --time: transparent; }

  .side { display: flex; flex-direction: column; gap: 24px; position: sticky; top: 16px; min-width: 0; }
  h2 { font-size: 1.05em; margin: 0 0 8px; }
  .tray { border-radius: 10px; background: var(--paper-sunken); padding: 12px; display: flex; flex-direction: column; gap: 8px; }
  .tray p { margin: 0; color: var(--ink-secondary); }
  .detail { display: flex; flex-direction: column; gap: 12px; }
  .detail h2 { margin: 0; }
  .detail p { margin: 0; max-width: 60ch; }
  .detail .quietly { color: var(--ink-secondary); }
  fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 6px; }
  fieldset.asks { background: var(--doubt-soft); border-radius: 6px; padding: 10px 12px 12px; }
  fieldset.asks legend { float: left; width: 100%; color: var(--doubt); }
  legend, label { font-weight: 550; padding: 0; margin-bottom: 4px; }
  textarea { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line-strong); border-radius: 6px; padding: 8px; width: 100%; box-sizing: border-box; min-height: 5em; resize: vertical; }
  a { color: var(--accent); }
  .legend { display: flex; flex-wrap: wrap; gap: 4px 16px; color: var(--ink-secondary); margin-top: 12px; }
  .legend span::before { content: ''; display: inline-block; width: 4px; height: 1em; margin-right: 6px; vertical-align: -2px; background: var(--time); border-radius: 2px; }

  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
  thead th { color: var(--ink-secondary); font-weight: 550; font-size: .9em; }
  tbody th { font-weight: 550; }
  select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line-strong); border-radius: 6px; padding: 6px 8px; min-height: 38px; max-width: 100%; }
  .earlier { color: var(--ink-secondary); font-variant-numeric: tabular-nums; }

  @media (max-width: 800px) {
    :host { font-size: 15px; }
    select, .quiet { min-height: 44px; width: 100%; }
    table, tbody, tr, th, td { display: block; border: 0; padding: 0; }
    thead { display: none; }
    tr { border-bottom: 1px solid var(--line); padding: 16px 0; display: grid; gap: 8px; }
    td[data-name]::before { content: attr(data-name); display: block; color: var(--ink-secondary); font-size: .87em; margin-bottom: 2px; }
    .matrix-only { display: none; }
  }
  @media print { .bar, .side { display: none; } .body { display: block; } }
`;
