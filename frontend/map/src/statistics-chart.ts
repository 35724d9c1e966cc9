import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TitleComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { COUNTRY, type Figure, type Measure, type Panel, type Series } from './statistics-model';
import type { StatisticsTexts } from './statistics-texts';

echarts.use([LineChart, BarChart, ScatterChart, GridComponent, MarkLineComponent, TitleComponent, SVGRenderer]);

export interface FigureHost {
  colour(name: string): string;
  texts: StatisticsTexts;
  /** A figure in words: "1 192", "8,4 %". */
  words(value: number): string;
  /** The same on a scale, where no figure stands beside it: "10 %". */
  mark(value: number): string;
}

/** Lines are told apart by their marks and dashes, and by their names; colour only helps. */
const COLOURS = ['--accent', '--state-late', '--party-state', '--party-municipalities', '--party-region', '--ink'];
const DASHES: ('solid' | number[])[] = ['solid', [7, 4], [2, 3], [10, 3, 2, 3]];
const MARKS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'arrow'];

const NARROW = 620;
const ROW = 22;
const BAR = 34;
/** From a name at a line's end to the next. */
const NAME = 16;

/** A measure as lines over the years or as bars by place. What has no value stands beside the scale with its word, never at zero. */
export class FigurePicture {
  readonly chart: echarts.ECharts;

  constructor(
    private readonly element: HTMLElement,
    private readonly host: FigureHost,
    how: echarts.EChartsInitOpts = { renderer: 'svg' },
  ) {
    this.chart = echarts.init(element, undefined, how);
  }

  dispose(): void {
    this.chart.dispose();
  }

  lines(panels: Panel[], measure: Measure, years: number[]): void {
    const width = this.element.clientWidth;
    const narrow = width < NARROW;
    const columns = panels.length === 1 || narrow ? 1 : Math.min(panels.length, width > 900 ? 3 : 2);
    const plot = panels.length === 1 ? (narrow ? 240 : 300) : 180;
    const strips = Math.max(...panels.map((panel) => withheldIn(panel.lines).length));
    const left = strips > 0 ? (narrow ? 84 : 120) : narrow ? 48 : 64;
    const right = panels.length === 1 && !narrow ? 150 : 24;
    // Two names stand beside each other above a small panel, and more below each other above a large one.
    const names = panels.length > 1 ? 24 : narrow ? 24 * panels[0].lines.filter(isDrawn).length : 0;
    const titled = panels.length > 1 ? 28 : 4;
    // The word at a break's upper end.
    const over = measure.breaks.length > 0 ? 18 : 8;
    const cell = titled + names + over + plot + 34 + strips * ROW + 12;
    const rows = Math.ceil(panels.length / columns);
    this.resize(width, rows * cell);
    const counts = measure.kind === 'PEOPLE' || measure.kind === 'OTHER_COUNT';
    const top = scaleTop(counts ? 1 : 0, Math.max(0, ...panels.flatMap((panel) => panel.lines.flatMap((line) => [...line.points.values()].map((it) => it.value ?? 0)))));
    const option: Option = { animation: false, title: [], grid: [], xAxis: [], yAxis: [], series: [] };
    panels.forEach((panel, index) => {
      const x = (index % columns) * (width / columns);
      const y = Math.floor(index / columns) * cell;
      if (panels.length > 1) option.title.push(this.heading(panel.title, x + left, y));
      const box = { left: x + left, width: width / columns - left - right, top: y + titled + names + over, height: plot };
      this.legend(option, panel, x + left, y + titled, names > 0, panels.length > 1);
      this.plot(option, panel, box, measure, years, top, names === 0);
      this.strip(option, panel, { ...box, top: box.top + plot + 30 }, years);
    });
    this.chart.setOption(option as never, { notMerge: true });
  }

  /** Names with their marks above a panel that has no room for them beside it. */
  private legend(option: Option, panel: Panel, left: number, top: number, needed: boolean, beside: boolean): void {
    if (!needed) return;
    panel.lines.filter(isDrawn).forEach((line, place) => {
      const i = panel.lines.indexOf(line);
      const box = { left: left + (beside ? place * 110 : 0), top: top + (beside ? 0 : place * 24), width: 36, height: 20 };
      const at = option.grid.push({ ...box, show: false }) - 1;
      option.xAxis.push({ gridIndex: at, type: 'value', min: 0, max: 1, show: false });
      option.yAxis.push({ gridIndex: at, type: 'value', min: 0, max: 2, show: false });
      option.series.push({
        ...this.look(i),
        type: 'line',
        silent: true,
        xAxisIndex: at,
        yAxisIndex: at,
        data: [[0, 1], [0.5, 1], [1, 1]],
        showSymbol: true,
        endLabel: { show: true, formatter: line.name, distance: 10, fontFamily: this.host.colour('--font'), fontSize: 13, color: this.host.colour('--ink') },
      });
    });
  }

  private plot(option: Option, panel: Panel, box: Box, measure: Measure, years: number[], top: number, named: boolean): void {
    const { colour, mark } = this.host;
    const at = option.grid.push({ ...box }) - 1;
    option.xAxis.push(this.yearAxis(at, years, true));
    option.yAxis.push({
      gridIndex: at,
      type: 'value',
      min: 0,
      max: top,
      interval: top / 4,
      axisLabel: { formatter: mark, color: colour('--ink-soft'), fontFamily: colour('--font'), fontSize: 12 },
      splitLine: { lineStyle: { color: colour('--line') } },
    });
    const aside = apart(panel.lines.map((line) => endOf(line, years)), (value) => box.height * (1 - value / top));
    panel.lines.forEach((line, i) => {
      option.series.push({
        ...this.look(i),
        type: 'line',
        name: line.name,
        silent: true,
        xAxisIndex: at,
        yAxisIndex: at,
        connectNulls: false,
        data: points(line, years, measure),
        showSymbol: true,
        endLabel: named
          ? {
              show: true,
              formatter: shortened(line.name),
              distance: 8,
              offset: [0, aside[i]],
              fontFamily: colour('--font'),
              fontSize: 13,
              color: colour('--ink'),
            }
          : { show: false },
        markLine: i > 0 ? undefined : this.breaks(measure, years),
      });
    });
  }

  private breaks(measure: Measure, years: number[]): object | undefined {
    const { colour, texts } = this.host;
    const drawn = measure.breaks.filter((it) => it.year > years[0] && it.year <= years[years.length - 1]);
    return drawn.length === 0
      ? undefined
      : {
          silent: true,
          symbol: 'none',
          lineStyle: { color: colour('--ink-soft'), type: [3, 3], width: 1.5 },
          label: { formatter: texts.break, position: 'end', color: colour('--ink-soft'), fontFamily: colour('--font'), fontSize: 12 },
          data: drawn.map((it) => ({ xAxis: it.year - 0.5 })),
        };
  }

  /** Below the scale: what has no value, each in its year and with its word. */
  private strip(option: Option, panel: Panel, box: Box, years: number[]): void {
    const lines = withheldIn(panel.lines);
    if (lines.length === 0) return;
    const { colour, texts } = this.host;
    const at = option.grid.push({ ...box, height: lines.length * ROW }) - 1;
    option.xAxis.push(this.yearAxis(at, years, false));
    option.yAxis.push({
      gridIndex: at,
      type: 'category',
      inverse: true,
      data: lines.map((line) => line.name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: colour('--ink-soft'), fontFamily: colour('--font'), fontSize: 12, width: box.left > 110 ? 108 : 74, overflow: 'truncate', interval: 0 },
    });
    const roomy = box.width / Math.max(years.length, 1) > 84;
    for (const missing of [false, true]) {
      option.series.push({
        type: 'scatter',
        silent: true,
        xAxisIndex: at,
        yAxisIndex: at,
        symbol: missing ? 'circle' : 'diamond',
        symbolSize: missing ? 8 : 10,
        itemStyle: missing ? { color: colour('--paper'), borderColor: colour('--ink-soft'), borderWidth: 2 } : { color: colour('--ink-soft') },
        label: { show: roomy, position: 'right', distance: 4, formatter: '{@[2]}', color: colour('--ink-soft'), fontFamily: colour('--font'), fontSize: 12 },
        data: lines.flatMap((line, row) =>
          [...line.points.values()]
            .filter((figure) => isWithheld(figure) && (figure.status === 'MISSING') === missing)
            .map((figure) => [figure.year, row, texts.withheld[figure.status]]),
        ),
      });
    }
  }

  bars(series: Series[], year: number): void {
    const { colour, words, texts } = this.host;
    const country = series.find((line) => line.place === COUNTRY);
    const national = country?.points.get(year)?.value;
    const drawn = series.filter((line) => (line !== country || national === undefined) && line.points.has(year));
    const figures = drawn.map((line) => line.points.get(year)!);
    const width = this.element.clientWidth;
    const height = drawn.length * BAR + (national === undefined ? 24 : 52);
    this.resize(width, height);
    const left = width < NARROW ? 110 : 180;
    this.chart.setOption(
      {
        animation: false,
        grid: [{ left, right: width < NARROW ? 84 : 110, top: national === undefined ? 4 : 32, bottom: 8 }],
        xAxis: [{ type: 'value', min: 0, show: false }],
        yAxis: [
          {
            type: 'category',
            inverse: true,
            data: drawn.map((line) => line.name),
            axisLine: { lineStyle: { color: colour('--line-strong') } },
            axisTick: { show: false },
            axisLabel: { color: colour('--ink'), fontFamily: colour('--font'), fontSize: 13, width: left - 16, overflow: 'truncate', interval: 0 },
          },
        ],
        series: [
          {
            type: 'bar',
            silent: true,
            barWidth: 18,
            itemStyle: { color: colour('--accent') },
            data: figures.map((figure) => figure.value ?? '-'),
            label: { show: true, position: 'right', formatter: (it: { value: number }) => words(it.value), color: colour('--ink'), fontFamily: colour('--font'), fontSize: 13 },
            markLine:
              national === undefined
                ? undefined
                : {
                    silent: true,
                    symbol: 'none',
                    lineStyle: { color: colour('--ink'), type: [5, 4], width: 1.5 },
                    label: { formatter: `${country!.name} ${words(national)}`, position: 'start', color: colour('--ink'), fontFamily: colour('--font'), fontSize: 13 },
                    data: [{ xAxis: national }],
                  },
          },
          {
            type: 'scatter',
            silent: true,
            symbolSize: 1,
            itemStyle: { color: 'transparent' },
            label: { show: true, position: 'right', distance: 6, formatter: '{@[2]}', color: colour('--ink-soft'), fontStyle: 'italic', fontFamily: colour('--font'), fontSize: 13 },
            data: figures.flatMap((figure, row) => (isWithheld(figure) ? [[0, row, texts.withheld[figure.status]]] : [])),
          },
        ],
      },
      { notMerge: true },
    );
  }

  private resize(width: number, height: number): void {
    this.element.style.height = `${height}px`;
    this.chart.resize({ width, height });
  }

  private look(i: number): object {
    const colour = this.host.colour(COLOURS[i % COLOURS.length]);
    return {
      symbol: MARKS[i % MARKS.length],
      symbolSize: 8,
      lineStyle: { color: colour, width: 2, type: DASHES[i % DASHES.length] },
      itemStyle: { color: colour },
    };
  }

  private yearAxis(at: number, years: number[], shown: boolean): object {
    const { colour } = this.host;
    return {
      gridIndex: at,
      type: 'value',
      min: years[0] - 0.5,
      max: years[years.length - 1] + 0.5,
      interval: 0.5,
      axisLine: { show: shown, lineStyle: { color: colour('--line-strong') } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        show: shown,
        hideOverlap: true,
        formatter: (year: number) => (Number.isInteger(year) ? String(year) : ''),
        color: colour('--ink-soft'),
        fontFamily: colour('--font'),
        fontSize: 12,
      },
    };
  }

  private heading(text: string, left: number, top: number): object {
    return { text, left, top: top + 5, padding: 0, textStyle: { fontFamily: this.host.colour('--font'), fontSize: 14, fontWeight: 600, color: this.host.colour('--ink') } };
  }
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Option {
  animation: boolean;
  title: object[];
  grid: object[];
  xAxis: object[];
  yAxis: object[];
  series: object[];
}

function isWithheld(figure: Figure): boolean {
  return figure.value === undefined;
}

/** What has room to the right of a line's end. */
function shortened(name: string): string {
  return name.length > 20 ? `${name.slice(0, 19)}…` : name;
}

function isDrawn(line: Series): boolean {
  return [...line.points.values()].some((figure) => figure.value !== undefined);
}

/** Where a scale of four steps ends, all panels alike: 62 is within 80.
 * @param least the smallest step: nobody is counted in halves */
function scaleTop(least: number, max: number): number {
  if (max <= 0) return 4;
  const size = 10 ** Math.floor(Math.log10(max / 4));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 10].map((it) => it * size).find((it) => it * 4 >= max)!;
  return Math.max(step, least) * 4;
}

/** Where a line ends: its last year and figure; undefined if nothing is drawn. */
function endOf(line: Series, years: number[]): { year: number; value: number } | undefined {
  return [...years].reverse().flatMap((year) => {
    const value = line.points.get(year)?.value;
    return value === undefined ? [] : [{ year, value }];
  })[0];
}

/** How far each name at a line's end goes up so that none stands on another: the lowest stays, those above make way. In pixels, in
 * the order of the lines. (The chart's own labelLayout does not move names at the ends of lines.) */
function apart(ends: ({ year: number; value: number } | undefined)[], height: (value: number) => number): number[] {
  const moved = ends.map(() => 0);
  for (const year of new Set(ends.map((end) => end?.year))) {
    let limit = Infinity;
    ends
      .map((end, i) => ({ end, i }))
      .filter(({ end }) => end !== undefined && end.year === year)
      .sort((one, other) => one.end!.value - other.end!.value)
      .forEach(({ end, i }) => {
        const natural = height(end!.value);
        const y = Math.min(natural, limit);
        moved[i] = y - natural;
        limit = y - NAME;
      });
  }
  return moved;
}

function withheldIn(lines: Series[]): Series[] {
  return lines.filter((line) => [...line.points.values()].some(isWithheld));
}

/** A line is not drawn across a year without a value, nor across a break. */
function points(line: Series, years: number[], measure: Measure): [number, number | '-'][] {
  const drawn: [number, number | '-'][] = [];
  for (const year of years) {
    if (measure.breaks.some((it) => it.year === year)) drawn.push([year - 0.5, '-']);
    drawn.push([year, line.points.get(year)?.value ?? '-']);
  }
  return drawn;
}
