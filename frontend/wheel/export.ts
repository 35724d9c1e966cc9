import { nothing, render, type TemplateResult } from 'lit';
import { lettersOf } from './letters';
import { nameOf, type WheelData } from './model';

/** A3 on its side, at 96 pixels to the inch. */
export const SHEET = { width: 1587, height: 1123 };

/** The same shape with fewer pixels: what is printed must be read on an A4 too. */
export const PRINTED = { width: 1300, height: 920 };

const KEPT = [
  'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity',
  'font-family', 'font-size', 'font-weight', 'letter-spacing', 'text-anchor', 'text-decoration-line', 'paint-order',
];

/** The drawing as a file of its own: every colour and letter is written at its element, so that any program shows the same. */
export function standalone(data: WheelData, drawing: TemplateResult, room: ParentNode & Node): string {
  const stage = document.createElement('div');
  stage.className = 'export on-paper';
  room.appendChild(stage);
  try {
    render(drawing, stage);
    const picture = stage.querySelector('svg')!;
    picture.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    picture.setAttribute('width', '420mm');
    picture.setAttribute('height', '297mm');
    settle(picture);
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = data.labels.wheel;
    picture.prepend(title);
    name(picture, data);
    strip(picture);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}`;
  } finally {
    render(nothing, stage);
    stage.remove();
  }
}

export async function pngOf(source: string, width: number): Promise<Blob> {
  const image = new Image();
  const lettered = source.replace('</title>', `</title>${await lettersOf('Inter Variable')}`);
  // A data address, since the public page's policy lets no blob in.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(lettered)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((width * SHEET.height) / SHEET.width);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture could be made'))), 'image/png'),
  );
}

function settle(picture: SVGElement): void {
  const known = new Map<string, string>();
  for (const element of picture.querySelectorAll<SVGElement>('path, text, circle, rect, g')) {
    const style = getComputedStyle(element);
    for (const property of element.localName === 'g' ? ['opacity'] : KEPT) {
      const value = style.getPropertyValue(property);
      if (!value || value === 'normal' || (value === 'none' && property !== 'fill') || (property === 'opacity' && value === '1')) continue;
      if (value.startsWith('url(')) continue;
      const name = property === 'text-decoration-line' ? 'text-decoration' : property;
      element.setAttribute(name, property === 'fill' || property === 'stroke' ? plain(value, known) : value);
    }
  }
}

/** As rgb: few programs besides browsers read newer notations. */
function plain(value: string, known: Map<string, string>): string {
  if (value === 'none' || /^rgb\(/.test(value)) return value;
  let written = known.get(value);
  if (!written) {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    context.fillStyle = value;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    written = alpha === 255 ? `rgb(${red}, ${green}, ${blue})` : alpha === 0 ? 'none' : `rgba(${red}, ${green}, ${blue}, ${(alpha / 255).toFixed(3)})`;
    known.set(value, written);
  }
  return written;
}

function name(picture: SVGElement, data: WheelData): void {
  const names = new Map(data.occurrences.map((it) => [it.id, nameOf(it)]));
  for (const group of picture.querySelectorAll('[data-id]')) {
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = names.get(group.getAttribute('data-id')!) ?? '';
    group.prepend(title);
  }
}

/** What only a page needs. */
function strip(picture: SVGElement): void {
  picture.querySelectorAll('.hit').forEach((element) => element.remove());
  for (const element of picture.querySelectorAll('*')) {
    for (const attribute of ['class', 'tabindex', 'role', 'aria-label', 'aria-selected', 'aria-hidden', 'data-id', 'data-month', 'aria-describedby']) {
      element.removeAttribute(attribute);
    }
  }
  const walker = document.createTreeWalker(picture, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  comments.forEach((comment) => comment.parentNode?.removeChild(comment));
}
