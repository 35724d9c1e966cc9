import { GraphChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Organisation, Pair } from './collaboration-model';

echarts.use([GraphChart, SVGRenderer]);

export interface PairsHost {
  colour(name: string): string;
  follow(pair: Pair): void;
}

const HEIGHT = 520;
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
    this.element.style.height = `${HEIGHT}px`;
    this.chart.resize({ width: this.element.clientWidth, height: HEIGHT });
    const most = Math.max(1, ...pairs.map((pair) => pair.joint.length));
    const label = { fontFamily: colour('--font'), fontSize: 13, color: colour('--ink') };
    this.chart.setOption(
      {
        animation: false,
        series: [
          {
            type: 'graph',
            layout: 'circular',
            circular: { rotateLabel: organisations.length > 12 },
            left: '25%',
            right: '25%',
            top: 60,
            bottom: 60,
            data: organisations.map((it) => ({
              id: it.id,
              name: it.name,
              symbolSize: 14,
              itemStyle: { color: it.party ? colour(`--party-${it.party.toLowerCase()}`) : colour('--party-none') },
              label: { ...label, show: true, position: 'right', formatter: it.name, fontWeight: 600 },
            })),
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
