import { lookOf, type Code, type Unit } from './model';
import type { Offsets } from './offsets';
import type { Outline } from './outline';
import type { Piece } from './reading';

/** A unit, where it stands in the browser's counting, and its number in the text's order. */
export interface Placed {
  unit: Unit;
  number: number;
  start: number;
  end: number;
}

/**
 * The text in paragraphs. Their words are the text's and nothing else, so that what is selected can be counted; numbers and marks
 * are the style sheet's. Only paragraphs whose marks have changed are made anew.
 */
export class Surface {
  private readonly paragraphs: { element: HTMLElement; start: number; end: number; key: string }[] = [];

  constructor(readonly root: HTMLElement, private readonly offsets: Offsets, private readonly outline: Outline) {
    const { text } = offsets;
    let start = 0;
    const made = document.createDocumentFragment();
    for (const line of text.split('\n')) {
      if (line.trim()) {
        const element = document.createElement('p');
        const level = outline.levelAt(start);
        if (level) {
          element.className = level === 'PART' ? 'guide-part' : 'guide-question';
        }
        made.append(element);
        this.paragraphs.push({ element, start, end: start + line.length, key: '-' });
      }
      start += line.length + 1;
    }
    root.replaceChildren(made);
  }

  draw(placed: Placed[], spans: Piece[], codes: Code[], active?: string): void {
    for (const paragraph of this.paragraphs) {
      const units = placed.filter((one) => one.start < paragraph.end && paragraph.start < one.end);
      const blanks = spans.filter((one) => one.start < paragraph.end && paragraph.start < one.end);
      const key = JSON.stringify([
        units.map((one) => [one.start, one.end, one.number, one.unit.id === active, lookOf(codes, one.unit)]),
        blanks.map((one) => [one.start, one.end]),
      ]);
      if (key !== paragraph.key) {
        paragraph.key = key;
        paragraph.element.replaceChildren(...this.pieces(paragraph, units, blanks, codes, active));
      }
    }
  }

  private pieces(at: Piece, units: Placed[], blanks: Piece[], codes: Code[], active?: string): Node[] {
    const { text } = this.offsets;
    const speaker = this.outline.levelAt(at.start) ? 0 : this.outline.speakerIn(text.slice(at.start, at.end));
    const edges = new Set([at.start, at.end]);
    if (speaker) edges.add(at.start + speaker);
    for (const one of [...units, ...blanks]) {
      edges.add(Math.max(one.start, at.start));
      edges.add(Math.min(one.end, at.end));
    }
    const sorted = [...edges].sort((a, b) => a - b);
    return sorted.slice(0, -1).map((from, i) => {
      const to = sorted[i + 1];
      const words = document.createTextNode(text.slice(from, to));
      const over = units.filter((one) => one.start <= from && to <= one.end);
      const blank = blanks.some((one) => one.start <= from && to <= one.end);
      const says = speaker > 0 && from === at.start;
      if (over.length === 0 && !blank && !says) return words;
      const piece = document.createElement('span');
      piece.append(words);
      if (says) piece.classList.add('speaker');
      if (blank) piece.classList.add('identifying');
      if (over.length > 0) this.mark(piece, over, from, codes, active);
      return piece;
    });
  }

  private mark(piece: HTMLElement, over: Placed[], from: number, codes: Code[], active?: string): void {
    const shown = over.find((one) => one.unit.id === active) ?? over[over.length - 1];
    const { hue, line } = lookOf(codes, shown.unit);
    piece.classList.add('unit', `hue-${hue}`, `line-${line}`);
    piece.classList.toggle('several', over.length > 1);
    piece.classList.toggle('active', shown.unit.id === active);
    piece.dataset.units = over.map((one) => one.unit.id).join(' ');
    const begin = over.filter((one) => one.start === from);
    if (begin.length > 0) piece.dataset.number = begin.map((one) => one.number).join(' ');
  }

  /** How far down each unit's first line stands. */
  tops(): Map<string, number> {
    const tops = new Map<string, number>();
    const top = this.root.getBoundingClientRect().top;
    this.root.querySelectorAll<HTMLElement>('.unit').forEach((piece) => {
      for (const id of piece.dataset.units!.split(' ')) {
        if (!tops.has(id)) tops.set(id, piece.getClientRects()[0].top - top);
      }
    });
    return tops;
  }

  /** What is selected in the text, if anything is. */
  selected(): Piece | undefined {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    if (!this.root.contains(range.commonAncestorContainer)) return undefined;
    const start = this.offsetOf(range.startContainer, range.startOffset);
    const end = this.offsetOf(range.endContainer, range.endOffset);
    return start < end ? { start: this.offsets.whole(start), end: this.offsets.whole(end) } : undefined;
  }

  private offsetOf(node: Node, offset: number): number {
    const within = this.paragraphs.find(({ element }) => element.contains(node));
    if (!within) {
      // Between two paragraphs: three clicks select so.
      return this.paragraphs[offset]?.start ?? this.offsets.text.length;
    }
    const range = document.createRange();
    range.selectNodeContents(within.element);
    range.setEnd(node, offset);
    return within.start + range.toString().length;
  }

  select(piece: Piece): void {
    const from = this.place(piece.start, false);
    const to = this.place(piece.end, true);
    document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    const { bottom, top } = this.rectOf(piece);
    if (top < 96 || bottom > innerHeight - 96) {
      from.node.parentElement?.scrollIntoView({ block: 'center' });
    }
  }

  rectOf(piece: Piece): DOMRect {
    const range = document.createRange();
    const from = this.place(piece.start, false);
    const to = this.place(piece.end, true);
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range.getBoundingClientRect();
  }

  private place(offset: number, isEnd: boolean): { node: Node; offset: number } {
    const paragraph =
      this.paragraphs.find(({ start, end }) => start <= offset && (isEnd ? offset <= end : offset < end)) ??
      this.paragraphs[this.paragraphs.length - 1];
    let left = Math.max(0, offset - paragraph.start);
    const walker = document.createTreeWalker(paragraph.element, NodeFilter.SHOW_TEXT);
    let last: Node = paragraph.element;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent!.length;
      if (isEnd ? left <= length : left < length) return { node, offset: left };
      left -= length;
      last = node;
    }
    return { node: last, offset: last.textContent!.length };
  }

  first(unit: string): HTMLElement | null {
    return this.root.querySelector(`[data-units~="${CSS.escape(unit)}"]`);
  }
}
