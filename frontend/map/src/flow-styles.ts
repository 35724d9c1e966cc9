import { css } from 'lit';

export const flowStyles = css`
  .bar .switch {
    margin: 0;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(280px, 1fr));
    gap: 24px;
  }
  .ways.unseen:not(:focus-within) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .ways.unseen:focus-within {
    clip-path: none;
    width: auto;
    height: auto;
    position: static;
    margin-top: 24px;
    white-space: normal;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    margin: 0 0 8px;
    font-size: 13px;
    font-weight: 600;
    color: var(--ink-soft);
  }
  .key {
    margin: 12px 0 0;
    font-size: 13px;
    color: var(--ink-soft);
  }
  .key::before {
    content: '';
    display: inline-block;
    width: 28px;
    height: 6px;
    margin-right: 8px;
    border: 1.25px dashed var(--ink-soft);
    vertical-align: 1px;
  }
  h3 {
    margin: 0 0 8px;
    font-size: 15px;
    font-weight: 600;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    justify-content: space-between;
    padding: 8px 0;
    border-top: 1px solid var(--line);
  }
  .people {
    font-variant-numeric: tabular-nums;
  }
  .withheld {
    font-style: italic;
    color: var(--ink-soft);
  }
  .badge {
    font-size: 13px;
    color: var(--state-going);
  }
`;
