import type { Placed } from './scene';

export type Command =
  | { go: string }
  | { open: true }
  | { move: number }
  | { zoom: 1 | -1 }
  | { turn: number }
  | { cancel: true };

const TURN_DEGREES = 15;

/** What a key means where the keyboard stands; nothing if it means nothing here. */
export function commandOf(event: KeyboardEvent, visible: Placed[], current: string | undefined, movable: boolean): Command | undefined {
  if (event.ctrlKey || event.metaKey) return undefined;
  if (event.altKey) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    return movable && step ? { move: step * (event.shiftKey ? 7 : 1) } : undefined;
  }
  switch (event.key) {
    case 'Enter':
    case ' ':
      return { open: true };
    case '+':
    case '=':
      return { zoom: 1 };
    case '-':
      return { zoom: -1 };
    case '[':
      return { turn: -TURN_DEGREES };
    case ']':
      return { turn: TURN_DEGREES };
    case 'Escape':
      return { cancel: true };
    default: {
      const next = neighbour(event.key, visible, current);
      return next && { go: next.it.id };
    }
  }
}

/** Left and right go in time, up outwards and down inwards to what is nearest in time; Home and End within the ring. */
function neighbour(key: string, visible: Placed[], current: string | undefined): Placed | undefined {
  const here = visible.find((one) => one.it.id === current) ?? visible[0];
  if (!here) return undefined;
  const ring = inTime(visible.filter((one) => one.ring === here.ring));
  const index = ring.indexOf(here);
  switch (key) {
    case 'ArrowRight':
      return ring[index + 1];
    case 'ArrowLeft':
      return ring[index - 1];
    case 'Home':
      return ring[0];
    case 'End':
      return ring.at(-1);
    case 'ArrowUp':
      return across(visible, here, -1);
    case 'ArrowDown':
      return across(visible, here, 1);
    default:
      return undefined;
  }
}

function across(visible: Placed[], here: Placed, step: 1 | -1): Placed | undefined {
  const rings = [...new Set(visible.map((one) => one.ring))].sort((a, b) => a - b);
  const ring = rings[rings.indexOf(here.ring) + step];
  const far = (one: Placed) => Math.abs(one.from + one.to - here.from - here.to);
  return visible.filter((one) => one.ring === ring).sort((a, b) => far(a) - far(b))[0];
}

function inTime(list: Placed[]): Placed[] {
  return [...list].sort((a, b) => a.from - b.from || b.outer - a.outer);
}
