import { TreeChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { MapNode } from './model';

echarts.use([TreeChart, SVGRenderer]);

/** Where a card stands in the picture, in CSS pixels. */
export interface Card {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PictureHost {
  colour(name: string): string;
  isOpen(id: string): boolean;
  follow(node: MapNode): void;
  /** The picture stands: here are its cards. */
  placed(cards: Card[]): void;
}

const CARD_HEIGHT = 38;
/** From one card to the next below, for siblings; a mark on a card needs some room more. */
const PITCH = 48;
const PITCH_WITH_MARKS = 56;
const GAP = 48;
const WIDEST = 260;
/** A unit under something else than its member says whose it is, and there is room for it. */
const WIDEST_WITH_OWNER = 400;

/** The map as a picture: orthogonal trees of cards, from the members to their units. */
export class Picture {
  readonly chart: echarts.ECharts;

  constructor(
    private readonly element: HTMLElement,
    private readonly host: PictureHost,
    how: echarts.EChartsInitOpts = { renderer: 'svg' },
  ) {
    this.chart = echarts.init(element, undefined, how);
    this.chart.on('click', (event) => {
      const node = (event.data as { node?: MapNode } | undefined)?.node;
      if (node) this.host.follow(node);
    });
  }

  draw(root: MapNode): void {
    const shown = this.unfolded(root);
    if (shown.children.length === 0) {
      this.chart.clear();
      this.element.style.height = '0';
      this.host.placed([]);
      return;
    }
    const columns = depthOf(shown);
    const width = this.element.clientWidth;
    const widest = shown.children.some((it) => it.kind === 'group') ? WIDEST_WITH_OWNER : WIDEST;
    const cardWidth = Math.min(widest, Math.floor((width - 2 - GAP * (columns - 1)) / columns));
    const step = cardWidth + GAP;
    // How high the picture must be follows from how ECharts spreads the branches: lay it out, measure, lay it out right.
    const pitch = hasMarks(shown) ? PITCH_WITH_MARKS : PITCH;
    // A tree that is drawn over another fails on the branches that are gone.
    this.chart.clear();
    this.layOut(shown, cardWidth, step, columns, 1000);
    const least = leastPitch(this.cards(cardWidth));
    const rows = least === Infinity ? 0 : Math.round((1000 - CARD_HEIGHT - 2) * (pitch / least));
    this.layOut(shown, cardWidth, step, columns, rows + CARD_HEIGHT + 2);
    this.host.placed(this.cards(cardWidth));
  }

  private layOut(shown: MapNode, cardWidth: number, step: number, columns: number, height: number): void {
    const width = this.element.clientWidth;
    this.element.style.height = `${height}px`;
    this.chart.resize({ width, height });
    // A tree has one root; ours, the association, stands outside the picture's left edge and leaves its room to the names.
    const left = cardWidth / 2 + 1 - step;
    this.chart.setOption(
      {
        // ECharts sets the cards' size and moves them at the same time; with motion they would stay small.
        animation: false,
        series: [
          {
            type: 'tree',
            data: [this.item(shown, cardWidth)],
            orient: 'LR',
            layout: 'orthogonal',
            edgeShape: 'polyline',
            edgeForkPosition: '50%',
            expandAndCollapse: false,
            initialTreeDepth: -1,
            roam: false,
            left,
            right: width - left - step * columns,
            top: CARD_HEIGHT / 2 + 1,
            bottom: CARD_HEIGHT / 2 + 1,
            lineStyle: { color: this.host.colour('--line-strong'), width: 1, curveness: 0 },
            emphasis: { disabled: true },
          },
        ],
      },
      // Drawn anew: ECharts fails when it merges a tree with one whose branches are gone.
      { notMerge: true },
    );
  }

  dispose(): void {
    this.chart.dispose();
  }

  private unfolded(node: MapNode): MapNode {
    const open = node.kind === 'root' || this.host.isOpen(node.id);
    return { ...node, children: open ? node.children.map((child) => this.unfolded(child)) : [] };
  }

  private item(node: MapNode, cardWidth: number): object {
    const colour = (name: string) => this.host.colour(name);
    const party = node.party ? colour(`--party-${node.party.toLowerCase()}`) : colour('--party-none');
    const unpublished = node.status !== 'published';
    const heading = node.kind === 'member' || node.kind === 'group';
    const folds = node.children.length > 0 || heading;
    return {
      name: node.id,
      node,
      // The symbol is what one points at; the label draws the card, since a symbol's corners stretch with its size.
      symbol: 'rect',
      symbolSize: node.kind === 'root' ? 0 : [cardWidth, CARD_HEIGHT],
      itemStyle: { color: 'transparent', borderWidth: 0 },
      label: {
        show: node.kind !== 'root',
        position: 'insideLeft',
        distance: 0,
        formatter: node.owned ? `${node.name} · ${node.about}` : node.name,
        fontFamily: colour('--font'),
        fontSize: 13,
        fontWeight: heading ? 600 : 450,
        lineHeight: 15,
        color: heading ? colour('--paper') : node.kind === 'more' ? colour('--accent') : colour('--ink'),
        backgroundColor: heading ? party : colour('--surface'),
        borderColor: unpublished ? colour('--state-going') : node.kind === 'more' ? colour('--accent') : party,
        borderWidth: unpublished ? 2 : 1,
        borderType: unpublished || node.kind === 'more' ? [5, 3] : 'solid',
        borderRadius: 8,
        padding: [0, folds ? 22 : 12, 0, 12],
        width: cardWidth - (folds ? 34 : 24),
        height: CARD_HEIGHT,
        overflow: 'break',
        lineOverflow: 'truncate',
        ellipsis: '…',
        verticalAlign: 'middle',
      },
      children: node.children.map((child) => this.item(child, cardWidth)),
    };
  }

  /** Reads the places from the series' layout: ECharts has no public way to ask where a tree's nodes are. */
  private cards(width: number): Card[] {
    const series = (this.chart as unknown as InnerChart).getModel().getSeriesByIndex(0);
    const data = series.getData();
    const { x: left, y: top } = series.layoutInfo;
    const cards: Card[] = [];
    for (let index = 0; index < data.count(); index++) {
      const at = data.getItemLayout(index);
      if (at) {
        cards.push({
          id: data.getName(index),
          x: left + at.x - width / 2,
          y: top + at.y - CARD_HEIGHT / 2,
          width,
          height: CARD_HEIGHT,
        });
      }
    }
    return cards;
  }
}

interface InnerChart {
  getModel(): {
    getSeriesByIndex(index: number): {
      layoutInfo: { x: number; y: number };
      getData(): { count(): number; getName(i: number): string; getItemLayout(i: number): { x: number; y: number } | undefined };
    };
  };
}

function depthOf(node: MapNode): number {
  return node.children.length === 0 ? 0 : 1 + Math.max(...node.children.map(depthOf));
}

function hasMarks(node: MapNode): boolean {
  return node.status !== 'published' || node.children.some(hasMarks);
}

/** The shortest way from a card to the one below it in its column. */
function leastPitch(cards: Card[]): number {
  const columns = new Map<number, number[]>();
  for (const card of cards) {
    const x = Math.round(card.x);
    columns.set(x, [...(columns.get(x) ?? []), card.y]);
  }
  let least = Infinity;
  for (const ys of columns.values()) {
    ys.sort((one, other) => one - other);
    for (let i = 1; i < ys.length; i++) least = Math.min(least, ys[i] - ys[i - 1]);
  }
  return least;
}
