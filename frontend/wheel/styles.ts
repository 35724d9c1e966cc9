import { css } from 'lit';

/**
 * Six hues of one lightness (OKLCH L 0.53, in the dark 0.76), chosen so that each pair stays apart with deuteranopia and
 * protanopia too. In grey they are alike, as hues of one lightness must be: there the ring's place and name tell the kind.
 * Rust is no kind's: it says late. All other colours come from the page's tokens.
 */
const colours = css`
  :host {
    --w-paper: var(--paper, #fff);
    --w-ink: var(--ink, #16211f);
    --w-soft: var(--ink-secondary, var(--ink-soft, #4b5956));
    --w-line: var(--line, #e1e7e5);
    --w-strong: var(--line-strong, #b9c4c1);
    --w-accent: var(--accent, #0b5f5a);
    --w-late: var(--state-attention, var(--state-late, #a5391a));
    --w-hue: var(--w-soft);
  }
  .kind-MAPPING { --w-hue: var(--kind-mapping, #aa406c); }
  .kind-DATA_REQUEST { --w-hue: var(--kind-data-request, #8550a9); }
  .kind-REVIEW { --w-hue: var(--kind-review, #046dc1); }
  .kind-MEETING { --w-hue: var(--kind-meeting, #007b85); }
  .kind-REPORT { --w-hue: var(--kind-report, #3e7c40); }
  .kind-HORIZON { --w-hue: var(--kind-horizon, #8e6200); }
  .on-paper {
    --w-paper: #fff; --w-ink: #16211f; --w-soft: #4b5956; --w-line: #e1e7e5; --w-strong: #b9c4c1; --w-accent: #0b5f5a; --w-late: #a5391a; --w-hue: #4b5956;
    --kind-mapping: #aa406c; --kind-data-request: #8550a9; --kind-review: #046dc1;
    --kind-meeting: #007b85; --kind-report: #3e7c40; --kind-horizon: #8e6200;
  }
`;

const occurrences = css`
  .titles { pointer-events: none; }
  .it { cursor: pointer; outline: none; transition: opacity 160ms; }
  .hit { fill: transparent; }
  .arc { fill: color-mix(in oklab, var(--w-hue) 26%, var(--w-paper)); stroke: color-mix(in oklab, var(--w-hue) 78%, var(--w-paper)); stroke-width: 1; }
  .title { font-weight: 500; fill: var(--w-ink); pointer-events: none; }
  .title.second { font-weight: 400; fill: var(--w-soft); }
  .title.beside { fill: var(--w-soft); stroke: var(--w-paper); stroke-width: 3; stroke-linejoin: round; paint-order: stroke; }
  .mark { fill: none; stroke: var(--w-hue); stroke-width: 2.1; stroke-linecap: round; stroke-linejoin: round; pointer-events: none; }
  .ACTIVE .arc { fill: var(--w-hue); stroke: var(--w-hue); }
  .ACTIVE .title.inside { fill: var(--w-paper); font-weight: 550; }
  .DONE .arc { fill: var(--w-paper); stroke: color-mix(in oklab, var(--w-hue) 78%, var(--w-paper)); }
  .DONE .title.inside { fill: var(--w-soft); }
  .LATE .arc { fill: var(--w-late); stroke: var(--w-late); }
  .LATE .title.inside { fill: var(--w-paper); font-weight: 600; }
  .LATE .title.beside { fill: var(--w-late); font-weight: 600; }
  .LATE .mark { stroke: var(--w-paper); stroke-width: 2.6; }
  .SKIPPED .arc { fill: transparent; stroke: var(--w-soft); stroke-dasharray: 3 3; }
  .SKIPPED .mark { stroke: var(--w-soft); }
  .SKIPPED .title { fill: var(--w-soft); stroke: none; text-decoration: line-through; }
  .moving .SKIPPED .arc { stroke-dasharray: none; }
  .moving .hatched { display: none; }
  .dimmed { opacity: 0.22; }
  .dimmed .title { display: none; }
  .it:hover .arc, .it:focus-visible .arc { filter: brightness(0.96) saturate(1.15); }
  .ring { fill: none; stroke: transparent; stroke-width: 2; }
  .selected .ring { stroke: var(--w-ink); }
  .it:focus-visible .ring { stroke: var(--vaadin-focus-ring-color, var(--w-accent)); stroke-width: 3; }
  .it:focus-visible { opacity: 1; }
  .dragged { opacity: 0.35; }
  .ghost { fill: color-mix(in oklab, var(--w-accent) 22%, transparent); stroke: var(--w-accent); stroke-width: 2; pointer-events: none; }
  .link { fill: none; stroke: var(--w-ink); stroke-width: 1.4; stroke-dasharray: 1 4; stroke-linecap: round; pointer-events: none; }
  .link-end { fill: var(--w-ink); pointer-events: none; }
`;

const face = css`
  text { font-family: "Inter Variable", Inter, system-ui, sans-serif; font-feature-settings: "cv05", "cv11", "ss03"; fill: var(--w-ink); }
  .guide { fill: none; stroke: none; }
  .track { fill: color-mix(in oklab, color-mix(in oklab, var(--w-hue) 55%, var(--w-soft)) 7%, var(--w-paper)); }
  .hatch { stroke: color-mix(in oklab, var(--w-ink) 14%, transparent); stroke-width: 1.2; fill: none; }
  .weekend { fill: color-mix(in oklab, var(--w-ink) 4%, transparent); }
  .month-line { stroke: var(--w-paper); stroke-width: 2.5; fill: none; }
  .week-line { stroke: var(--w-paper); stroke-width: 1; fill: none; }
  .month { cursor: pointer; touch-action: none; }
  .plate { fill: color-mix(in oklab, var(--w-ink) 4.5%, var(--w-paper)); }
  .month text { font-weight: 550; fill: var(--w-soft); letter-spacing: 0.01em; pointer-events: none; }
  .month:hover .plate { fill: color-mix(in oklab, var(--w-accent) 14%, var(--w-paper)); }
  .month.now .plate { fill: var(--w-accent); }
  .month.now text { fill: var(--w-paper); font-weight: 650; }
  .month.now.wide .plate { fill: color-mix(in oklab, var(--w-accent) 16%, var(--w-paper)); }
  .month.now.wide text { fill: var(--w-accent); }
  .tick { stroke: var(--w-strong); stroke-width: 1; fill: none; }
  .tick-label { font-size: 10.5px; font-variant-numeric: tabular-nums; fill: var(--w-soft); }
  .tick-label.free { opacity: 0.72; }
  .late-flag { fill: var(--w-late); stroke: var(--w-paper); stroke-width: 1.5; }
  .ring-name { font-weight: 600; fill: color-mix(in oklab, var(--w-hue) 82%, var(--w-ink)); }
  .hand { pointer-events: none; }
  .gone { fill: none; stroke: var(--w-accent); stroke-width: 2; }
  .halo { fill: none; stroke: var(--w-paper); stroke-width: 4; opacity: 0.7; }
  .needle { fill: none; stroke: var(--w-accent); stroke-width: 1.6; }
  .knob { fill: var(--w-accent); stroke: var(--w-paper); stroke-width: 2; }
  .hand text { fill: var(--w-accent); font-weight: 650; }
  .out { cursor: pointer; outline: none; }
  .out:hover .hub { fill: color-mix(in oklab, var(--w-accent) 8%, var(--w-paper)); }
  .hub { fill: var(--w-paper); stroke: none; }
  .centre text { text-anchor: middle; pointer-events: none; }
  .year { font-weight: 650; letter-spacing: -0.035em; font-variant-numeric: tabular-nums; }
  .over { font-weight: 550; fill: var(--w-soft); }
  .summary { fill: var(--w-soft); }
  .legend { pointer-events: none; }
  .legend text { fill: var(--w-soft); }
  .legend .SKIPPED .legend-word { text-decoration: none; }
  .legend .heading { font-weight: 680; letter-spacing: -0.03em; fill: var(--w-ink); }
  .kind-dot { fill: var(--w-hue); }
  .swatch .arc { stroke-width: 1; }
  .still .title, .still .tick-label { animation: come 180ms ease-out; }
  @keyframes come { from { opacity: 0; } }
`;

const around = css`
  :host { display: block; position: relative; height: 100%; min-height: 320px; color: var(--w-ink); font-family: "Inter Variable", Inter, system-ui, sans-serif; }
  :host([turning]) .rotor { will-change: transform; }
  :host([hidden]) { display: none; }
  svg { display: block; position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; user-select: none; -webkit-user-select: none; }
  .export { position: absolute; width: 0; height: 0; overflow: hidden; visibility: hidden; }
  .on-paper * { animation: none !important; transition: none !important; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .card { position: absolute; z-index: 1; box-sizing: border-box; max-width: 300px; padding: 12px 14px; border: 1px solid var(--w-line); border-radius: 10px;
    background: var(--w-paper); box-shadow: 0 1px 2px rgb(10 20 18 / 8%), 0 8px 28px rgb(10 20 18 / 14%); pointer-events: none; font-size: 13px; line-height: 1.45; }
  .card p { margin: 0; }
  .card-kind { display: flex; align-items: center; gap: 6px; color: var(--w-soft); }
  .card-dot { width: 9px; height: 9px; border-radius: 50%; background: var(--w-hue); }
  .card-state { margin-left: auto; padding-left: 16px; font-weight: 600; color: var(--w-ink); }
  .card-state.LATE { color: var(--w-late); }
  .card-title { margin: 4px 0 !important; font-size: 15px; font-weight: 600; line-height: 1.35; text-wrap: balance; }
  .card-when { color: var(--w-soft); }
  .card-who::before { content: ' · '; }
  @media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
  .paper { display: none; }
  @media print {
    .paper { display: contents; }
    .card { display: none; }
    :host { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .paper ~ .screen { display: none; }
  }
  @media (forced-colors: active) {
    .arc { stroke: CanvasText; }
    .it:focus-visible .ring { stroke: Highlight; }
  }
`;

export const styles = [colours, face, occurrences, around];
