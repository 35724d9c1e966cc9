import '../../wheel/year-wheel';

/** The wheel in the place of the drawing that came with the page; if anything fails on the way, the drawing stays. */
async function turn(figure: HTMLElement): Promise<void> {
  const answer = await fetch(figure.dataset.src!);
  if (!answer.ok) return;
  const wheel = document.createElement('year-wheel');
  wheel.data = await answer.json();
  wheel.addEventListener('wheel-open', (event) => {
    const { id } = (event as CustomEvent<{ id: string }>).detail;
    wheel.selected = id;
    show(id);
  });
  figure.querySelector('svg')?.replaceWith(wheel);
}

/** In the list, which may be folded. */
function show(id: string): void {
  const line = document.getElementById(`t-${id}`);
  line?.closest('details')?.setAttribute('open', '');
  line?.focus({ preventScroll: true });
  line?.scrollIntoView({ block: 'center' });
}

document.querySelectorAll<HTMLElement>('.year-picture[data-src]').forEach((figure) => {
  turn(figure).catch((problem) => console.warn('The wheel could not be shown', problem));
});
