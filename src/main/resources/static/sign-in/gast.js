/** Saves each answer of a guest as it is given, and says so. Without it the page's button saves. */
(() => {
  const form = document.querySelector('.guest-form');
  const status = document.getElementById('sparat');
  const waiting = new Map();
  let turn = Promise.resolve();

  document.documentElement.classList.add('saves-itself');

  const post = (path, values) => {
    const body = new URLSearchParams(values);
    body.append('_csrf', form.querySelector('input[name="_csrf"]').value);
    return fetch(form.action + path, { method: 'POST', body });
  };

  const fieldOf = (element) => element.closest('[data-field]');
  const valuesOf = (field) => new FormData(form).getAll(field.dataset.field);
  const asked = () => [...form.querySelectorAll('[data-field]')].map((field) => field.dataset.field);

  const say = (words, trouble) => {
    status.textContent = words;
    status.classList.toggle('guest-trouble', !!trouble);
  };

  const complain = (field, words) => {
    field.querySelector('.guest-problem').textContent = words;
    field.querySelectorAll('input, textarea').forEach((input) =>
      words ? input.setAttribute('aria-invalid', 'true') : input.removeAttribute('aria-invalid'));
  };

  const save = async (field) => {
    const id = field.dataset.field;
    const values = valuesOf(field);
    say('Sparar …');
    try {
      const answer = await post('/svar', [['id', id], ...values.map((value) => ['v', value])]);
      if (answer.status === 404) {
        say('Länken gäller inte längre, och det sista sparades inte. Kopiera det du skrev om du behöver det.', true);
        return;
      }
      const told = answer.headers.get('content-type')?.includes('json') ? await answer.json() : {};
      if (answer.status === 422) {
        complain(field, told.problem);
        say('Ej sparat: se det markerade fältet', true);
        return;
      }
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      waiting.delete(id);
      complain(field, '');
      Object.entries(told.outputs).forEach(([key, text]) => {
        const output = form.querySelector(`[data-field="${CSS.escape(key)}"] output`);
        if (output) output.textContent = text;
      });
      say(waiting.size === 0 ? told.saved : 'Ej sparat: se det markerade fältet', waiting.size > 0);
      // An answer has brought other questions with it, or taken some away.
      const now = [...form.querySelectorAll('[data-field]')].length;
      if (waiting.size === 0 && (told.asked.length !== now || told.asked.some((key) => !asked().includes(key)))) {
        window.location.reload();
      }
    } catch (lost) {
      say('Ej sparat: ingen kontakt med servern. Försöker igen …', true);
      window.setTimeout(() => waiting.has(id) && queue(field), 5000);
    }
  };

  // One after another, so that what was typed last is what stands.
  const queue = (field) => {
    turn = turn.then(() => save(field));
  };

  form.addEventListener('input', (event) => {
    const field = fieldOf(event.target);
    if (field) {
      window.clearTimeout(waiting.get(field.dataset.field));
      waiting.set(field.dataset.field, window.setTimeout(() => queue(field), 1500));
      say('');
    }
  });
  form.addEventListener('change', (event) => {
    const field = fieldOf(event.target);
    if (field) {
      window.clearTimeout(waiting.get(field.dataset.field));
      waiting.set(field.dataset.field, 0);
      queue(field);
    }
  });

  let leaving = false;
  form.addEventListener('submit', () => { leaving = true; });
  window.addEventListener('beforeunload', (event) => {
    if (!leaving && waiting.size > 0) event.preventDefault();
  });

  post('/oppnad', []);
})();
