/**
 * The browser counts in UTF-16, the server in code points: what lies outside the first plane (emoji, mostly) is two here and one
 * there. Only such characters are remembered, so a text without them costs nothing.
 */
export class Offsets {
  /** Where the characters that take two begin, in UTF-16. */
  private readonly wide: number[] = [];

  constructor(readonly text: string) {
    for (let i = 0; i < text.length - 1; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 0xd800 && unit < 0xdc00) {
        this.wide.push(i++);
      }
    }
  }

  /** @param utf16 an offset here; within a character it counts as before it */
  toPoints(utf16: number): number {
    return utf16 - countBefore(this.wide, utf16);
  }

  toUtf16(points: number): number {
    // The nth wide character begins at wide[n] - n code points.
    let low = 0;
    let high = this.wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.wide[middle] - middle < points) low = middle + 1;
      else high = middle;
    }
    return points + low;
  }

  /** Never within a character. */
  whole(utf16: number): number {
    const unit = this.text.charCodeAt(utf16);
    return unit >= 0xdc00 && unit < 0xe000 ? utf16 - 1 : utf16;
  }
}

function countBefore(sorted: number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
