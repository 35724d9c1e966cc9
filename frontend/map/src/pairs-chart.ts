import { GraphChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { corner } from './corner';
import type { Organisation, Pair } from './collaboration-model';

echarts.use([GraphChart, SVGRenderer]);

export interface PairsHost {
  colour(name: string): string;
  follow(pair: Pair): void;
}

const LEAST_HEIGHT = 480;
/** For each organisation along a side, so that no name stands on another. */
const ROW = 24;
const MARGIN = 40;
const THICKEST = 14;

/**
 * How much any two organisations do together, where all that they do is too much for a picture: the organisations in a
 * ring, and between two a line as thick as what they share is many. A line opens what is behind it.
 */
export class PairsPicture {
  readonly chart: echarts.ECharts;

  constructor(
    private readonly element: HTMLElement,
    private readonly host: PairsHost,
    how: echarts.EChartsInitOpts = { renderer: 'svg' },
  ) {
    this.chart = echarts.init(element, undefined, how);
    this.chart.on('click', (event) => {
      const pair = (event.data as { pair?: Pair } | undefined)?.pair;
      if (pair) this.host.follow(pair);
    });
  }

  draw(organisations: Organisation[], pairs: Pair[]): void {
    const colour = (name: string) => this.host.colour(name);
    const width = this.element.clientWidth;
    const height = Math.max(LEAST_HEIGHT, (organisations.length / 2) * ROW * 1.6);
    this.element.style.height = `${height}px`;
    this.chart.resize({ width, height });
    const radius = height / 2 - MARGIN;
    const place = (i: number) => {
      const angle = ((i + 0.5) / organisations.length) * 2 * Math.PI - Math.PI / 2;
      return { x: width / 2 + radius * Math.cos(angle), y: height / 2 + radius * Math.sin(angle) };
    };
    const most = Math.max(1, ...pairs.map((pair) => pair.joint.length));
    const label = { fontFamily: colour('--font'), fontSize: 13, color: colour('--ink') };
    this.chart.setOption(
      {
        animation: false,
        series: [
          {
            type: 'graph',
            layout: 'none',
            // One unit of the layout is one pixel: the corners hold the picture in place.
            left: 0,
            top: 0,
            right: 0,
            bottom: 0,
            data: [
              ...organisations.map((it, i) => ({
                id: it.id,
                name: it.name,
                ...place(i),
                symbolSize: 14,
                itemStyle: { color: it.party ? colour(`--party-${it.party.toLowerCase()}`) : colour('--party-none') },
                // Away from the lines.
                label: { ...label, show: true, position: place(i).x < width / 2 ? 'left' : 'right', distance: 8, formatter: it.name, fontWeight: 600 },
              })),
              corner('start', 0, 0),
              corner('end', width, height),
            ],
            links: pairs.map((pair) => ({
              source: pair.one.id,
              target: pair.other.id,
              pair,
              lineStyle: { width: 1 + (THICKEST - 1) * (pair.joint.length / most) },
              label: { ...label, show: false, formatter: String(pair.joint.length), backgroundColor: colour('--surface'), padding: [2, 6], borderRadius: 4 },
              emphasis: { label: { show: true } },
            })),
            lineStyle: { color: colour('--line-strong'), opacity: 0.45, curveness: 0.15 },
            emphasis: { focus: 'adjacency', lineStyle: { color: colour('--accent'), opacity: 1 } },
            blur: { itemStyle: { opacity: 0.25 }, label: { opacity: 0.35 }, lineStyle: { opacity: 0.08 } },
          },
        ],
      },
      { notMerge: true },
    );
  }

  dispose(): void {
    this.chart.dispose();
  }
}
