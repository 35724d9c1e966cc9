import { css } from 'lit';

export const collaborationStyles = css`
  .bar .switch {
    margin: 0;
  }
  .bar > .message {
    flex: 1 1 320px;
    margin: 0;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(280px, 1fr));
    gap: 24px;
  }
  .groups.unseen:not(:focus-within) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  h3 {
    margin: 0 0 8px;
    font-size: 15px;
    font-weight: 600;
    color: var(--ink-soft);
  }
  li {
    padding: 8px 0;
    border-top: 1px solid var(--line);
  }
  section > button {
    margin-top: 8px;
  }
  .of-pair {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(320px, 1fr));
    gap: 0 24px;
    margin-bottom: 12px;
  }
  .pairs li {
    padding: 0;
  }
  .pairs button {
    display: flex;
    width: 100%;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    padding-inline: 4px;
    border: 0;
    border-radius: 0;
    background: none;
    text-align: left;
  }
  .pairs .many {
    color: var(--ink);
    font-variant-numeric: tabular-nums;
  }
  .who {
    display: block;
    font-size: 13px;
    color: var(--ink-soft);
  }
  .name {
    font-weight: 500;
  }
  .badge {
    margin-left: 8px;
    font-size: 13px;
    color: var(--state-going);
  }
`;
