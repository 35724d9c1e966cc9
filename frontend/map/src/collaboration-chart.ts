import { GraphChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { corner } from './corner';
import type { Group, Joint, Organisation } from './collaboration-model';

echarts.use([GraphChart, SVGRenderer]);

export interface NetworkHost {
  colour(name: string): string;
  follow(joint: Joint): void;
}

const ROW = 34;
const HEADING = 40;

/**
 * Who meets whom, laid out to be read and not to wave: the organisations to the left, what they do together to the right
 * under its level or theme, a line for each that takes part. Whatever one points at keeps its lines, the others fade.
 */
export class Network {
  readonly chart: echarts.ECharts;
  private places = new Map<string, number[]>();

  constructor(
    private readonly element: HTMLElement,
    private readonly host: NetworkHost,
    how: echarts.EChartsInitOpts = { renderer: 'svg' },
  ) {
    this.chart = echarts.init(element, undefined, how);
    this.chart.on('click', (event) => {
      const joint = (event.data as { joint?: Joint } | undefined)?.joint;
      if (joint) this.host.follow(joint);
    });
  }

  draw(organisations: Organisation[], groups: Group[]): void {
    const width = this.element.clientWidth;
    const rows = groups.reduce((sum, group) => sum + group.joint.length * ROW + HEADING, 0);
    const height = Math.max(rows, organisations.length * ROW * 1.5) + 8;
    this.element.style.height = `${height}px`;
    this.chart.resize({ width, height });
    const left = Math.min(260, width * 0.3);
    const right = width * 0.52;
    const nodes: object[] = [];
    const links: object[] = [];
    this.places = new Map();
    const place = (key: string, index: number) => this.places.set(key, [...(this.places.get(key) ?? []), index]);
    const colour = (name: string) => this.host.colour(name);
    organisations.forEach((organisation, i) => {
      const party = organisation.party ? colour(`--party-${organisation.party.toLowerCase()}`) : colour('--party-none');
      place(organisation.id, nodes.length);
      nodes.push({
        id: organisation.id,
        name: organisation.name,
        x: left,
        y: ((i + 0.5) * (height - 8)) / organisations.length,
        symbol: 'circle',
        symbolSize: 12,
        itemStyle: { color: party },
        label: { ...this.label(organisation.name, left - 24), position: 'left', fontWeight: 600 },
      });
    });
    let y = 4;
    groups.forEach((group, g) => {
      y += HEADING;
      nodes.push({
        id: `heading ${g}`,
        name: group.title,
        x: right,
        y: y - HEADING / 2,
        symbolSize: 0,
        label: { ...this.label(group.title, width - right - 24), position: 'right', fontWeight: 600, color: colour('--ink-soft') },
        emphasis: { disabled: true },
      });
      for (const joint of group.joint) {
        const id = `${g} ${joint.key}`;
        const unpublished = joint.status !== 'published';
        place(joint.key, nodes.length);
        nodes.push({
          id,
          name: joint.name,
          joint,
          x: right,
          y: y + ROW / 2,
          symbol: 'roundRect',
          symbolSize: 10,
          cursor: joint.href ? 'pointer' : 'default',
          itemStyle: {
            color: colour('--surface'),
            borderColor: unpublished ? colour('--state-going') : colour('--ink'),
            borderWidth: 2,
            borderType: unpublished ? [3, 2] : 'solid',
          },
          label: { ...this.label(joint.name, width - right - 24), position: 'right' },
        });
        joint.participants.forEach((who) => links.push({ source: who.memberId, target: id }));
        y += ROW;
      }
    });
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
            data: [...nodes, corner('start', 0, 0), corner('end', width, height)],
            links,
            lineStyle: { color: colour('--line-strong'), width: 1.2, opacity: 0.55, curveness: 0 },
            emphasis: { focus: 'adjacency', lineStyle: { color: colour('--accent'), width: 2.4, opacity: 1 } },
            blur: { itemStyle: { opacity: 0.25 }, label: { opacity: 0.35 }, lineStyle: { opacity: 0.08 } },
          },
        ],
      },
      { notMerge: true },
    );
  }

  /** As if somebody pointed at it; nothing is shown of everything. */
  point(key: string | undefined): void {
    this.chart.dispatchAction({ type: 'downplay', seriesIndex: 0 });
    const at = key ? this.places.get(key) : undefined;
    if (at) this.chart.dispatchAction({ type: 'highlight', seriesIndex: 0, dataIndex: at });
  }

  dispose(): void {
    this.chart.dispose();
  }

  private label(text: string, width: number): object {
    return {
      show: true,
      formatter: text,
      distance: 8,
      width,
      overflow: 'truncate',
      fontFamily: this.host.colour('--font'),
      fontSize: 13,
      color: this.host.colour('--ink'),
    };
  }
}
