import { angleOf } from './geometry';

export type Grip = { kind: 'turn' } | { kind: 'move'; id: string };

export type Hand = {
  /** What lies under the pointer and can be taken hold of. */
  gripAt(event: PointerEvent): Grip | undefined;
  /** The wheel's centre on the screen. */
  centre(): { x: number; y: number };
  /** Degrees since it was taken, with the sign of the clock. */
  dragged(grip: Grip, degrees: number): void;
  dropped(grip: Grip, degrees: number): void;
};

/** A hand that moves less than this presses. */
const STILL_PIXELS = 4;

/** Takes hold of the wheel, or of something in it, and lets go. */
export class Pointer {
  private grip?: Grip;
  private from = { x: 0, y: 0, angle: 0 };
  private degrees = 0;
  private moved = false;
  /** The click that ends a drag is no click. */
  private swallow = false;

  constructor(private readonly hand: Hand) {}

  readonly down = (event: PointerEvent): void => {
    this.swallow = false;
    if (event.button !== 0) return;
    this.grip = this.hand.gripAt(event);
    if (!this.grip || (this.grip.kind === 'move' && event.pointerType === 'touch')) {
      this.grip = undefined;
      return;
    }
    this.from = { x: event.clientX, y: event.clientY, angle: this.angle(event) };
    this.degrees = 0;
    this.moved = false;
    window.addEventListener('pointermove', this.move);
    window.addEventListener('pointerup', this.up);
    window.addEventListener('pointercancel', this.cancel);
  };

  readonly clicked = (event: MouseEvent): boolean => {
    if (!this.swallow) return true;
    this.swallow = false;
    event.stopPropagation();
    return false;
  };

  readonly cancel = (): void => {
    if (this.grip && this.moved) this.hand.dropped(this.grip, 0);
    this.release();
  };

  /** Lets go without a word. */
  forget(): void {
    this.swallow = true;
    this.release();
  }

  private readonly move = (event: PointerEvent): void => {
    if (!this.grip) return;
    this.moved ||= Math.hypot(event.clientX - this.from.x, event.clientY - this.from.y) > STILL_PIXELS;
    if (!this.moved) return;
    // Summed in small steps, so that it can go past twelve o'clock.
    const step = ((this.angle(event) - this.from.angle - this.degrees + 540 + 3600) % 360) - 180;
    this.degrees += step;
    this.hand.dragged(this.grip, this.degrees);
  };

  private readonly up = (): void => {
    if (this.grip && this.moved) {
      this.swallow = true;
      this.hand.dropped(this.grip, this.degrees);
    }
    this.release();
  };

  private release(): void {
    this.grip = undefined;
    this.moved = false;
    window.removeEventListener('pointermove', this.move);
    window.removeEventListener('pointerup', this.up);
    window.removeEventListener('pointercancel', this.cancel);
  }

  private angle(event: PointerEvent): number {
    const centre = this.hand.centre();
    return angleOf({ x: event.clientX - centre.x, y: event.clientY - centre.y });
  }
}
