// A host as a view is one: it feeds the wheel and writes down what the wheel says.
import '/year-wheel.js';

const wheel = document.querySelector('year-wheel');
const heard = [];
for (const name of ['wheel-open', 'wheel-move', 'wheel-zoom']) {
  wheel.addEventListener(name, (event) => heard.push({ name, ...event.detail }));
}
if (new URLSearchParams(location.search).has('dark')) document.documentElement.setAttribute('theme', 'dark');

/** So many occurrences, by the sample's: each again some days later. */
function crowded(year, count) {
  const states = ['PLANNED', 'PLANNED', 'DONE', 'ACTIVE', 'LATE', 'SKIPPED'];
  const later = (iso, days) => new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const occurrences = Array.from({ length: count }, (_, index) => {
    const it = year.occurrences[index % year.occurrences.length];
    const round = Math.floor(index / year.occurrences.length);
    const days = round * 9 * (it.startsOn < `${year.year}-07-01` ? 1 : -1);
    const state = round ? states[(index * 7) % states.length] : it.state;
    return { ...it, id: `c${index}`, dependsOn: [], state, startsOn: later(it.startsOn, days), dueOn: later(it.dueOn, days) };
  });
  return { ...year, occurrences };
}

const year = await (await fetch('/year.json')).json();
const count = Number(new URLSearchParams(location.search).get('count'));
const start = performance.now();
wheel.data = count ? crowded(year, count) : year;
await wheel.updateComplete;
Object.assign(window, { wheel, heard, firstRender: performance.now() - start });
