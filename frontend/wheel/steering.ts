import { closer, dayOf, rangeOf, wider } from './calendar';
import { placeCard } from './card';
import { shapeOf } from './draw-occurrence';
import { degreesADay } from './frame';
import { polar } from './geometry';
import { commandOf } from './keyboard';
import type { Zoom } from './model';
import { nearest } from './nearest';
import { Pointer, type Grip } from './pointer';
import { movedWords } from './words';
import type { YearWheel } from './year-wheel';

/** What hands and keys do to the wheel. */
export class Steering {
  /** For one who hears what happens. */
  spoken = '';

  readonly pointer = new Pointer({
    gripAt: (event) => this.gripAt(event),
    centre: () => this.onScreen(0, 0),
    dragged: (grip, degrees) => this.dragged(grip, degrees),
    dropped: (grip, degrees) => this.dropped(grip, degrees),
  });
  private turned?: number;

  constructor(private readonly wheel: YearWheel) {}

  optionOf(id: string | undefined): SVGElement | null {
    return id === undefined ? null : this.wheel.renderRoot.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`);
  }

  // --- the pointer ---

  readonly over = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.wheel.looked = idAt(event);
  };

  readonly hovering = (event: PointerEvent): void => {
    const { left, top } = this.wheel.getBoundingClientRect();
    this.showCardAt(event.clientX - left, event.clientY - top);
  };

  readonly left = (): void => {
    this.wheel.looked = undefined;
  };

  readonly clicked = (event: MouseEvent): void => {
    if (!this.pointer.clicked(event)) return;
    const { wheel } = this;
    const target = event.target as Element;
    const month = target.closest('[data-month]')?.getAttribute('data-month');
    if (month) wheel.zoomTo(wheel.zoom === `m${month}` ? wider(wheel.zoom) : (`m${month}` as Zoom));
    else if (target.closest('.centre')) wheel.zoomTo(wider(wheel.zoom));
    else {
      const id = idAt(event) ?? this.near(event);
      if (id) wheel.open(id);
    }
  };

  /** A finger is wider than an arc: a press beside one means the nearest. */
  private near(event: MouseEvent): string | undefined {
    const centre = this.onScreen(0, 0);
    const { moment } = this.wheel;
    return moment && nearest(moment, { x: event.clientX - centre.x, y: event.clientY - centre.y });
  }

  private gripAt(event: PointerEvent): Grip | undefined {
    const id = idAt(event);
    if (id) return this.wheel.movable ? { kind: 'move', id } : undefined;
    return (event.target as Element).closest('.month') ? { kind: 'turn' } : undefined;
  }

  private dragged(grip: Grip, degrees: number): void {
    const { wheel } = this;
    if (!wheel.moment) return;
    if (grip.kind === 'turn') {
      this.turned ??= wheel.turn;
      wheel.turnTo(this.turned + degrees);
      return;
    }
    const it = wheel.find(grip.id);
    const days = Math.round(degrees / degreesADay(wheel.moment.view));
    wheel.shift = { id: grip.id, days };
    this.spoken = it && wheel.data ? movedWords(wheel.data, it, days) : '';
  }

  private dropped(grip: Grip, degrees: number): void {
    this.turned = undefined;
    const { moment } = this.wheel;
    this.wheel.shift = undefined;
    if (grip.kind === 'move' && moment) this.wheel.move(grip.id, Math.round(degrees / degreesADay(moment.view)));
  }

  // --- the keyboard ---

  readonly focused = (event: FocusEvent): void => {
    const option = (event.target as Element).closest<SVGElement>('[data-id]');
    const id = option?.getAttribute('data-id');
    if (!id) return;
    this.wheel.current = id;
    if (option!.matches(':focus-visible')) {
      this.wheel.looked = id;
      void this.wheel.updateComplete.then(() => this.cardAtCurrent());
    }
  };

  readonly keyed = (event: KeyboardEvent): void => {
    const { wheel } = this;
    const { moment, current } = wheel;
    const seen = moment?.scene.placed.filter((one) => shapeOf(one, moment.view)) ?? [];
    const command = commandOf(event, seen, current, wheel.movable);
    if (!command) return;
    event.preventDefault();
    if ('go' in command) this.optionOf(command.go)?.focus();
    else if ('open' in command) current && wheel.open(current);
    else if ('move' in command) current && wheel.move(current, command.move);
    else if ('turn' in command) wheel.turnTo(wheel.turn + command.turn);
    else if ('cancel' in command) this.cancel();
    else this.zoom(command.zoom);
  };

  private zoom(step: 1 | -1): void {
    const { data, zoom } = this.wheel;
    const it = this.wheel.find(this.wheel.current);
    if (!data) return;
    const day = it ? Math.max(rangeOf(zoom, data.year).from, dayOf(it.startsOn, data.year)) : 0;
    this.wheel.zoomTo(step > 0 ? closer(zoom, day, data.year) : wider(zoom), true);
  }

  private cancel(): void {
    if (this.wheel.shift) {
      this.wheel.shift = undefined;
      this.pointer.forget();
    } else this.wheel.zoomTo(wider(this.wheel.zoom), true);
  }

  // --- where things are ---

  /** From the wheel's centre to the window. */
  private onScreen(x: number, y: number): { x: number; y: number } {
    const { left, top } = this.wheel.getBoundingClientRect();
    const centre = this.wheel.frame?.centre ?? { x: 0, y: 0 };
    return { x: left + centre.x + x, y: top + centre.y + y };
  }

  private cardAtCurrent(): void {
    const { moment, frame, current } = this.wheel;
    const placed = moment?.scene.placed.find((one) => one.it.id === current);
    const shape = placed && shapeOf(placed, moment!.view);
    if (!shape || !frame) return;
    const { x, y } = polar((shape.inner + shape.outer) / 2, (shape.from + shape.to) / 2);
    this.showCardAt(x + frame.centre.x, y + frame.centre.y);
  }

  private showCardAt(x: number, y: number): void {
    const { frame, renderRoot } = this.wheel;
    if (frame) placeCard(renderRoot.querySelector<HTMLElement>('.card'), x, y, frame.width, frame.height);
  }
}

function idAt(event: Event): string | undefined {
  return (event.target as Element).closest('[data-id]')?.getAttribute('data-id') ?? undefined;
}
