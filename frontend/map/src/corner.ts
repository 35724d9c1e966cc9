/** What nobody sees: two of them at the ends of a graph make one unit of its layout one pixel. */
export function corner(id: string, x: number, y: number): object {
  return { id, x, y, symbolSize: 0, silent: true, label: { show: false } };
}
