import { css } from 'lit';

/** The rings grow paler outwards, as what is far away does; the kinds have the wheel's hues, and forms of their own. */
export const styles = css`
  :host { display: block; width: 100%; }
  svg { display: block; width: 100%; height: auto; overflow: visible; touch-action: manipulation; }
  text { font-family: "Inter Variable", Inter, system-ui, sans-serif; font-feature-settings: "cv05", "cv11", "ss03"; fill: var(--ink); }
  .cell { stroke: var(--paper); stroke-width: 2.5; }
  .ring-0 { fill: color-mix(in oklab, var(--accent) 5%, var(--paper)); }
  .ring-1 { fill: color-mix(in oklab, var(--accent) 11%, var(--paper)); }
  .ring-2 { fill: color-mix(in oklab, var(--accent) 19%, var(--paper)); }
  .cell.over { fill: color-mix(in oklab, var(--accent) 36%, var(--paper)); }
  .sector-name { font-weight: 600; fill: var(--ink-secondary); letter-spacing: 0.005em; }
  .layer-name { font-weight: 550; fill: var(--ink-secondary); stroke: var(--paper); stroke-width: 3.5; stroke-linejoin: round; paint-order: stroke; pointer-events: none; }
  .tip { cursor: pointer; outline: none; }
  .tip.movable { cursor: grab; }
  .hit { fill: transparent; }
  .READ { --hue: var(--kind-review); }
  .WATCH { --hue: var(--kind-mapping); }
  .LISTEN { --hue: var(--kind-horizon); }
  .body { fill: var(--hue); stroke: var(--hue); stroke-width: 0; stroke-linejoin: round; }
  .wave { fill: none; stroke: var(--hue); }
  .older { opacity: 0.62; }
  .chosen { fill: var(--paper); stroke: var(--hue); stroke-width: 1.6; }
  .star { fill: var(--ink); stroke: var(--paper); stroke-width: 2.4; paint-order: stroke; stroke-linejoin: round; }
  .halo { fill: none; stroke: transparent; stroke-width: 2.5; }
  .tip:hover .halo { stroke: color-mix(in oklab, var(--ink) 35%, transparent); }
  .tip.selected .halo { stroke: var(--ink); }
  .tip:focus-visible .halo { stroke: var(--vaadin-focus-ring-color, var(--accent)); stroke-width: 3; }
  .held { opacity: 0.35; }
  .ghost { pointer-events: none; }
  .title { position: absolute; left: 0; top: 0; max-width: 17rem; padding: 6px 10px; border-radius: 6px; background: var(--ink); color: var(--paper);
    font-size: 0.8125rem; line-height: 1.35; pointer-events: none; box-sizing: border-box; width: max-content; z-index: 1; }
  .frame { position: relative; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0; }
  @media print { .title { display: none; } }
`;
