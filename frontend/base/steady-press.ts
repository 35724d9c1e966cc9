/**
 * A press on a button lands although the page moves under it. What is typed is saved when its field is left, which is when
 * the button is pressed down; the answer may take a list away above, and when the button is let go it stands elsewhere. The
 * browser then tells the press to whatever holds both places, and to nobody who listens. Here it is told to the button.
 */

type Press = { button: HTMLElement; x: number; y: number };

/** A hand that holds still moves no more than this; more is a drag, or a wish not to press after all. */
const STILL_PIXELS = 6;

let pressed: Press | undefined;

document.addEventListener(
  'mousedown',
  (event) => {
    const button = event.button === 0 ? buttonOf(event) : undefined;
    pressed = button && { button, x: event.clientX, y: event.clientY };
  },
  true,
);

document.addEventListener(
  'click',
  (event) => {
    const press = pressed;
    pressed = undefined;
    // A key's click has no number, and the click made here neither.
    if (press && event.detail > 0 && isStill(press, event) && !event.composedPath().includes(press.button)) {
      event.stopPropagation();
      event.preventDefault();
      press.button.click();
    }
  },
  true,
);

function buttonOf(event: Event) {
  return event
    .composedPath()
    .find((part): part is HTMLElement => part instanceof HTMLElement && part.matches('vaadin-button, button, a[href]'));
}

function isStill(press: Press, event: MouseEvent) {
  return Math.abs(event.clientX - press.x) <= STILL_PIXELS && Math.abs(event.clientY - press.y) <= STILL_PIXELS;
}

export {};
