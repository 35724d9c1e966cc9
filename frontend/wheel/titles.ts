const FAMILY = '"Inter Variable", Inter, system-ui, sans-serif';

let context: CanvasRenderingContext2D | null;
const widths = new Map<string, number>();

/** How wide a text is, in pixels. */
export function widthOf(text: string, size: number, weight = 500): number {
  const key = `${weight} ${size} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (!context) return text.length * size * 0.55;
    context.font = `${weight} ${size}px ${FAMILY}`;
    width = context.measureText(text).width * 1.02;
    widths.set(key, width);
  }
  return width;
}

/** When a font has come, what was measured before it is wrong. */
export function forgetWidths(): void {
  widths.clear();
}

/** Less of a title than this says nothing. */
const LEAST_PART = 0.6;

/** The title in full, or what stands before its first pause, or so much of it as there is room for; or nothing. */
export function fit(title: string, room: number, size: number): string {
  const fits = (text: string) => widthOf(text, size) <= room;
  if (fits(title)) return title;
  const pause = shortOf(title);
  if (fits(pause)) return pause;
  let letters = Math.floor((pause.length * room) / widthOf(pause, size));
  while (letters >= pause.length * LEAST_PART) {
    const cut = `${pause.slice(0, letters).trimEnd()}…`;
    if (fits(cut)) return cut;
    letters--;
  }
  return '';
}

/** What stands before the first colon, comma or parenthesis. */
export function shortOf(title: string): string {
  return title.split(/[:,(]| – /)[0].trim();
}
