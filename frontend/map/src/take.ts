import type { ECharts, EChartsInitOpts } from 'echarts/core';
import tokens from './tokens.css?inline';

/** What a picture is taken along with: it must tell by itself what it shows and where it comes from. */
export interface Taken {
  title: string;
  /** What a reader of the picture must know: what a dashed line means, that it is a part. */
  notes: string[];
  source: string;
  /** The file's name without its ending. */
  file: string;
  /** As large as it stands on the page, in CSS pixels. */
  width: number;
  height: number;
  /** Draws it anew on the element, which is as wide and as high. */
  draw(element: HTMLElement, how: EChartsInitOpts): Promise<ECharts>;
}

/** So large a picture that no browser makes a PNG of it. */
export class TooLarge extends Error {}

const MARGIN = 24;
const FONT = "'Inter Variable', system-ui, sans-serif";
/** What Chromium, Firefox and Safari all give a canvas: pixels along a side, and in all. */
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 100_000_000;
/** Below this what is written cannot be read. */
const LEAST_RATIO = 0.75;

/** The first block of the tokens: paper is light, and so is what others put a picture on. */
const light = new Map([...tokens.split('@media')[0].matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]));

export const lightColour = (name: string): string => light.get(name) ?? '';

interface Line {
  text: string;
  y: number;
  size: number;
  weight: number;
  colour: string;
}

/** The picture with what is written above and below it. */
interface Sheet {
  width: number;
  height: number;
  /** Where the picture begins. */
  top: number;
  lines: Line[];
}

export async function takeSvg(taken: Taken): Promise<void> {
  const sheet = layOut(taken);
  await onTheSide(taken, { renderer: 'svg' }, (chart) => {
    // The token's names of letters stand in quotes, which would end the attribute that they come to stand in.
    const picture = chart
      .renderToSVGString()
      .replaceAll(lightColour('--font'), lightColour('--font').replaceAll('"', "'"))
      .replace('<svg ', `<svg x="${MARGIN}" y="${sheet.top}" `);
    const texts = sheet.lines.map(
      (it) =>
        `<text x="${MARGIN}" y="${it.y}" font-family="${FONT}" font-size="${it.size}" font-weight="${it.weight}" fill="${it.colour}">${escaped(it.text)}</text>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}" viewBox="0 0 ${sheet.width} ${sheet.height}" role="img"><title>${escaped(taken.title)}</title><rect width="100%" height="100%" fill="${lightColour('--surface')}"/>${picture}${texts.join('')}</svg>`;
    download(new Blob([svg], { type: 'image/svg+xml' }), `${taken.file}.svg`);
  });
}

/** @throws TooLarge */
export async function takePng(taken: Taken): Promise<void> {
  const sheet = layOut(taken);
  const { width, height } = sheet;
  const ratio = Math.min(2, LONGEST_SIDE / width, LONGEST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
  if (ratio < LEAST_RATIO) throw new TooLarge();
  const [{ use }, { CanvasRenderer }] = await Promise.all([import('echarts/core'), import('echarts/renderers')]);
  use([CanvasRenderer]);
  await onTheSide(taken, { renderer: 'canvas', devicePixelRatio: ratio }, async (chart) => {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    const pen = canvas.getContext('2d')!;
    pen.scale(ratio, ratio);
    pen.fillStyle = lightColour('--surface');
    pen.fillRect(0, 0, width, height);
    pen.drawImage(chart.renderToCanvas({ pixelRatio: ratio }), MARGIN, sheet.top, taken.width, taken.height);
    for (const line of sheet.lines) {
      pen.font = `${line.weight} ${line.size}px ${FONT}`;
      pen.fillStyle = line.colour;
      pen.fillText(line.text, MARGIN, line.y);
    }
    const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!file) throw new TooLarge();
    download(file, `${taken.file}.png`);
  });
}

/** "Samordningsförbundet Åsby", "Flöden" become samordningsforbundet-asby-floden-2026-11-23. */
export function fileName(...parts: string[]): string {
  const day = new Date().toLocaleDateString('sv-SE');
  return [...parts, day]
    .map((part) =>
      part
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(Boolean)
    .join('-');
}

/** Draws where nobody sees it, and clears up. */
async function onTheSide(taken: Taken, how: EChartsInitOpts, use: (chart: ECharts) => void | Promise<void>): Promise<void> {
  const element = document.createElement('div');
  Object.assign(element.style, { position: 'fixed', left: '-100000px', top: '0', width: `${taken.width}px`, height: `${taken.height}px` });
  element.setAttribute('aria-hidden', 'true');
  document.body.append(element);
  let chart: ECharts | undefined;
  try {
    chart = await taken.draw(element, how);
    await use(chart);
  } finally {
    chart?.dispose();
    element.remove();
  }
}

function layOut(taken: Taken): Sheet {
  const lines: Line[] = [];
  let y = MARGIN - 4;
  const write = (text: string, size: number, weight: number, colour: string) => {
    for (const line of wrapped(text, size, weight, taken.width)) {
      y += Math.round(size * 1.4);
      lines.push({ text: line, y: y - Math.round(size * 0.3), size, weight, colour: lightColour(colour) });
    }
  };
  write(taken.title, 20, 600, '--ink');
  const top = y + 16;
  y = top + taken.height + 16;
  taken.notes.forEach((note) => write(note, 13, 400, '--ink'));
  write(taken.source, 13, 400, '--ink-soft');
  return { width: taken.width + 2 * MARGIN, height: y + MARGIN, top, lines };
}

function wrapped(text: string, size: number, weight: number, width: number): string[] {
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = `${weight} ${size}px ${FONT}`;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
