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
