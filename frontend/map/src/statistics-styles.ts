import { css } from 'lit';

export const statisticsStyles = css`
  .bar {
    justify-content: flex-start;
  }
  .bar .switch {
    margin: 0;
  }
  .picture {
    width: 100%;
  }
  .keys {
    margin: 8px 0 0;
    color: var(--ink-soft);
    font-size: 13px;
  }
  .keys li {
    display: flex;
    gap: 8px;
    align-items: baseline;
    padding-block: 2px;
  }
  .keys svg {
    flex: none;
    width: 14px;
    height: 14px;
    align-self: center;
  }
  form.own {
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
  }
  @container (max-width: 560px) {
    form.own {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .scroll {
    margin-top: 24px;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 15px;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 8px 16px 8px 0;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    border-color: var(--line-strong);
    color: var(--ink-soft);
    font-size: 13px;
    font-weight: 550;
  }
  .number {
    text-align: right;
  }
  .withheld {
    color: var(--ink-soft);
    font-style: italic;
  }
`;
