import { css, unsafeCSS } from 'lit';
import tokens from './tokens.css?inline';

/** The tokens come along, so that the map looks the same in a Vaadin view as on a public page. */
export const styles = [
  unsafeCSS(tokens.replaceAll(':root', ':host')),
  css`
    :host {
      display: block;
      container-type: inline-size;
      color: var(--ink);
      font-family: var(--font);
      font-size: 15px;
      line-height: 1.5;
    }
    [hidden] {
      display: none !important;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      color: var(--accent);
      text-underline-offset: 0.18em;
      text-decoration-thickness: 1px;
    }
    :focus-visible {
      outline: 3px solid var(--accent);
      outline-offset: 2px;
      border-radius: 4px;
    }
    .message {
      margin: 8px 0;
      color: var(--ink-soft);
    }
    .loading {
      min-height: 320px;
    }

    form {
      display: grid;
      grid-template-columns: minmax(160px, 1.4fr) repeat(3, minmax(130px, 1fr)) auto;
      gap: 12px;
      align-items: end;
      margin-bottom: 8px;
    }
    label {
      display: grid;
      gap: 4px;
      min-width: 0;
      font-size: 13px;
      font-weight: 550;
    }
    input,
    select,
    button {
      min-height: 40px;
      padding: 6px 12px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
      color: var(--ink);
      font: inherit;
      font-size: 15px;
      font-weight: 400;
      min-width: 0;
      box-sizing: border-box;
    }
    button {
      color: var(--accent);
      font-weight: 550;
      cursor: pointer;
    }
    button:hover:not(:disabled) {
      border-color: var(--accent);
      background: var(--accent-soft);
    }
    button:disabled {
      color: var(--ink-soft);
      cursor: default;
      opacity: 0.6;
    }
    @container (max-width: 700px) {
      form {
        grid-template-columns: 1fr 1fr;
      }
      form label:first-child,
      form button {
        grid-column: 1 / -1;
      }
    }

    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 12px 24px;
      margin-block: 16px 20px;
    }
    .grouping {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      margin-top: 16px;
    }
    .grouping-label {
      color: var(--ink-soft);
      font-size: 14px;
    }
    .grouping .message {
      flex-basis: 100%;
      margin: 4px 0 0;
      font-size: 14px;
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 20px;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
    }
    .take {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
    }
    .take button {
      min-height: 40px;
      border-color: transparent;
      background: none;
      font-size: 14px;
    }
    .take [role='status']:not(:empty) {
      color: var(--ink-soft);
      font-size: 14px;
    }
    @container (max-width: 560px) {
      .take {
        order: 1;
        margin-left: -12px;
      }
    }
    .switch {
      display: inline-flex;
    }
    .switch[role='group'] {
      padding-left: 0;
    }
    .switch button {
      border-radius: 0;
    }
    .switch button:first-child {
      border-radius: var(--radius) 0 0 var(--radius);
    }
    .switch button:last-child {
      border-radius: 0 var(--radius) var(--radius) 0;
      margin-left: -1px;
    }
    .switch button[aria-pressed='true'] {
      background: var(--accent);
      border-color: var(--accent);
      color: var(--on-accent);
    }

    .party::before {
      content: '';
      display: inline-block;
      width: 10px;
      height: 10px;
      margin-right: 8px;
      border-radius: 3px;
      background: var(--party-none);
    }
    .party.state::before {
      background: var(--party-state);
    }
    .party.region::before {
      background: var(--party-region);
    }
    .party.municipalities::before {
      background: var(--party-municipalities);
    }

    .stage {
      position: relative;
    }
    .fold-card {
      position: absolute;
      display: grid;
      place-items: center;
      min-height: 0;
      min-width: 26px;
      height: 26px;
      padding: 0 5px;
      border-radius: 13px;
      font-size: 12px;
      line-height: 1;
      font-variant-numeric: tabular-nums;
    }
    .mark {
      position: absolute;
      padding: 0 7px;
      border-radius: 99px;
      background: var(--state-going);
      color: var(--surface);
      font-size: 11px;
      font-weight: 550;
      line-height: 17px;
      pointer-events: none;
    }
    .ring {
      position: absolute;
      pointer-events: none;
      border-radius: 10px;
      outline: 3px solid var(--accent);
      outline-offset: 3px;
      scroll-margin: 80px;
    }
    .unseen {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .tree {
      border-top: 1px solid var(--line);
    }
    [role='treeitem']:focus-visible {
      outline: none;
    }
    [role='treeitem']:focus-visible > .row {
      outline: 3px solid var(--accent);
      outline-offset: -2px;
      border-radius: 6px;
    }
    .row {
      display: flex;
      align-items: flex-start;
      gap: 4px;
      min-height: 44px;
      padding: 6px 4px;
      border-bottom: 1px solid var(--line);
      box-sizing: border-box;
    }
    .row:hover {
      background: var(--sunken);
    }
    .row.more .name {
      color: var(--accent);
      font-weight: 550;
      cursor: pointer;
    }
    .row.member .name {
      font-weight: 600;
      cursor: pointer;
    }
    .tree [role='group'] {
      padding-left: 22px;
    }
    .fold {
      flex: none;
      display: grid;
      place-items: center;
      width: 32px;
      height: 32px;
      margin: -1px 0;
      border-radius: 6px;
      color: var(--ink-soft);
      cursor: pointer;
    }
    .fold:hover {
      background: var(--accent-soft);
    }
    .fold.none {
      visibility: hidden;
    }
    .label {
      flex: 1;
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      padding-block: 4px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .about {
      color: var(--ink-soft);
    }
    .status {
      padding: 0 8px;
      border: 1px dashed var(--state-going);
      border-radius: 99px;
      color: var(--state-going);
      font-size: 13px;
    }
    .status::before {
      content: '● ' / '';
      font-size: 9px;
      vertical-align: 1px;
    }
    .request {
      padding-block: 4px;
      white-space: nowrap;
    }
    @container (max-width: 560px) {
      .grouping .switch,
      .grouping .switch button {
        flex: auto;
      }
      .grouping .switch button {
        padding-inline: 6px;
      }
      .label {
        flex-direction: column;
        align-items: flex-start;
        flex-basis: calc(100% - 40px);
      }
      .row {
        flex-wrap: wrap;
      }
      .request {
        padding-left: 36px;
      }
      .tree [role='group'] {
        padding-left: 14px;
      }
    }
    @media print {
      .buttons,
      .take,
      .switch,
      .grouping-label,
      form,
      .fold-card {
        display: none;
      }
    }
  `,
];
