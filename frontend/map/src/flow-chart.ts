import { SankeyChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Flow, FlowLink, FlowNode, Sex, Streams } from './flow-model';

echarts.use([SankeyChart, SVGRenderer]);

export interface StreamHost {
  colour(name: string): string;
  follow(flow: Flow): void;
}

/** Below this width there are two columns, with the names inside. */
export const NARROW = 600;
/** How thick what has no number is drawn, in pixels: it must be seen, and must look like nothing that is counted. */
const THIN = 5;
const ROOM_FOR_NODE = 40;
const GAP = 16;

/** How people move, as streams: as thick as they are many. What has no number is a dashed outline of the least thickness. */
export class StreamPicture {
  readonly chart: echarts.ECharts;
  private keys: string[] = [];

  constructor(
    private readonly element: HTMLElement,
    private readonly host: StreamHost,
    how: echarts.EChartsInitOpts = { renderer: 'svg' },
  ) {
    this.chart = echarts.init(element, undefined, how);
    this.chart.on('click', (event) => {
      const flow = (event.data as { flow?: Flow } | undefined)?.flow;
      if (flow) this.host.follow(flow);
    });
  }

  draw(streams: Streams, sex: Sex): void {
    const width = this.element.clientWidth;
    const narrow = width < NARROW;
    const column = Math.max(
      streams.nodes.filter((node) => streams.links.some((link) => link.source === node.id)).length,
      streams.nodes.filter((node) => streams.links.some((link) => link.target === node.id)).length,
    );
    const height = Math.max(320, column * (ROOM_FOR_NODE + GAP));
    this.element.style.height = `${height}px`;
    this.chart.resize({ width, height });
    const sum = streams.links.reduce((all, link) => all + (link.flow[sex].number ?? 0), 0);
    const people = (height - column * GAP) / Math.max(sum, 1);
    const thin = Math.max(THIN / people, sum === 0 ? 1 : 0);
    const colour = (name: string) => this.host.colour(name);
    const side = narrow ? 8 : Math.min(230, width * 0.24);
    this.keys = streams.links.map((link) => link.flow.key);
    this.chart.setOption(
      {
        animation: false,
        series: [
          {
            type: 'sankey',
            left: side,
            right: side,
            top: 8,
            bottom: 8,
            nodeWidth: 12,
            nodeGap: GAP,
            nodeAlign: 'justify',
            layoutIterations: 64,
            draggable: false,
            data: streams.nodes.map((node) => this.node(node, streams, width, side, narrow)),
            links: streams.links.map((link) => this.link(link, sex, thin)),
            emphasis: { focus: 'adjacency', lineStyle: { opacity: 0.75 } },
            blur: { itemStyle: { opacity: 0.3 }, label: { opacity: 0.35 }, lineStyle: { opacity: 0.08 } },
            itemStyle: { color: colour('--ink'), borderWidth: 0 },
          },
        ],
      },
      { notMerge: true },
    );
  }

  /** As if somebody pointed at it; nothing is shown of everything. */
  point(key: string | undefined): void {
    this.chart.dispatchAction({ type: 'downplay', seriesIndex: 0 });
    const at = key ? this.keys.indexOf(key) : -1;
    if (at >= 0) this.chart.dispatchAction({ type: 'highlight', seriesIndex: 0, dataType: 'edge', dataIndex: at });
  }

  dispose(): void {
    this.chart.dispose();
  }

  private node(node: FlowNode, streams: Streams, width: number, side: number, narrow: boolean): object {
    const begins = !streams.links.some((link) => link.target === node.id);
    const ends = !streams.links.some((link) => link.source === node.id);
    const inside = narrow || !(begins || ends);
    return {
      name: node.id,
      node,
      label: {
        show: true,
        formatter: () => node.name,
        // On a phone the names stand inside, from each edge towards the middle.
        position: inside ? (ends ? 'left' : 'right') : begins ? 'left' : 'right',
        distance: 8,
        width: inside ? (narrow ? width * 0.4 : 150) : side - 24,
        overflow: 'break',
        lineHeight: 16,
        fontFamily: this.host.colour('--font'),
        fontSize: 13,
        fontWeight: 550,
        color: this.host.colour('--ink'),
        textBorderColor: this.host.colour('--surface'),
        textBorderWidth: inside ? 3 : 0,
      },
    };
  }

  private link(link: FlowLink, sex: Sex, thin: number): object {
    const number = link.flow[sex].number;
    const known = number !== undefined;
    const unpublished = link.flow.status !== undefined && link.flow.status !== 'published';
    const outline = { color: 'transparent', borderColor: this.host.colour('--ink-soft'), borderWidth: 1.25, borderType: [4, 3], opacity: 0.9 };
    return {
      source: link.source,
      target: link.target,
      value: known ? Math.max(number, thin / 2) : thin,
      flow: link.flow,
      cursor: 'pointer',
      lineStyle: {
        curveness: 0.5,
        ...(known
          ? { color: unpublished ? this.host.colour('--state-going') : this.host.colour('--accent'), opacity: 0.42, borderColor: this.host.colour('--surface'), borderWidth: 1 }
          : outline),
      },
    };
  }
}
