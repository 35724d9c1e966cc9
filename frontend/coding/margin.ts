const APART_PX = 6;

/**
 * Each note stands beside the line where its unit begins, or as near below as those above let it. The one that is open stands
 * exactly there, and the others give way upwards too.
 */
export function placeNotes(notes: { id: string; wanted: number; height: number }[], active?: string): Map<string, number> {
  const tops = new Map<string, number>();
  const open = notes.findIndex((note) => note.id === active);
  let reached = -Infinity;
  notes.forEach((note, i) => {
    const top = i === open ? note.wanted : Math.max(note.wanted, reached + APART_PX);
    tops.set(note.id, top);
    reached = top + note.height;
  });
  if (open > 0) {
    let limit = notes[open].wanted;
    for (let i = open - 1; i >= 0; i--) {
      const note = notes[i];
      const top = Math.min(tops.get(note.id)!, limit - APART_PX - note.height);
      tops.set(note.id, top);
      limit = top;
    }
  }
  return tops;
}

/** Puts the notes beside their lines; on a narrow page they are a list below instead.
 * @param tops how far down each unit's first line stands */
export function arrangeNotes(margin: HTMLElement, tops: () => Map<string, number>, active?: string): void {
  const notes = [...margin.querySelectorAll<HTMLElement>('.note')];
  if (notes.length === 0) return;
  if (getComputedStyle(notes[0]).position !== 'absolute') {
    notes.forEach((note) => (note.style.top = ''));
    return;
  }
  const wanted = tops();
  const measured = notes.map((note) => ({
    id: note.dataset.note!, wanted: wanted.get(note.dataset.note!) ?? 0, height: note.offsetHeight,
  }));
  const placed = placeNotes(measured, active);
  let lowest = 0;
  measured.forEach(({ id, height }, i) => {
    notes[i].style.top = `${placed.get(id)}px`;
    lowest = Math.max(lowest, placed.get(id)! + height);
  });
  margin.style.minHeight = `${lowest}px`;
}
