/**
 * Answers in a table, edited as in a spreadsheet: native inputs in real table markup. The server says what stands in each
 * cell and tells only of those that have changed; what a person is typing is left alone until she leaves the cell.
 */

type Column = {
  key: string;
  label: string;
  unit?: string;
  help?: string;
  kind: 'figure' | 'text' | 'long' | 'choice' | 'list' | 'register' | 'output';
  options?: string[];
  /** of a register: it holds more than the options */
  more?: boolean;
  several?: boolean;
};

type Row = { key: string; label: string; cells: string[] };

type Change = {
  id: string;
  text?: string;
  typed?: boolean;
  before?: string;
  message?: string;
  level?: '' | 'error' | 'doubt' | 'missing';
  comment?: string;
  remark?: string;
  /** a name that is in no register and may be proposed for it */
  propose?: string;
  output?: boolean;
  off?: boolean;
};

type Structure = { caption: string; corner: string; editable: boolean; columns: Column[]; words: Record<string, string> };

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

type Cell = {
  id: string;
  row: Row;
  column: Column;
  box: HTMLTableCellElement;
  control?: Control;
  output?: HTMLOutputElement;
  before?: HTMLElement;
  message?: HTMLElement;
  remark?: HTMLElement;
  comment?: HTMLTextAreaElement;
  offer?: HTMLButtonElement;
  known: string;
  last: string;
};

let tables = 0;

class AnswerTable extends HTMLElement {
  private structure!: Structure;
  private cells = new Map<string, Cell>();
  private lines = new Map<string, HTMLTableRowElement>();
  private order: Row[] = [];
  private body!: HTMLTableSectionElement;
  private panel!: HTMLElement;
  private heard!: HTMLElement;
  private active?: Cell;
  private suggesting = 0;
  private readonly name = `answer-table-${++tables}`;

  /** Called by the server once. */
  begin(structure: Structure) {
    this.structure = structure;
    this.textContent = '';
    this.cells.clear();
    this.lines.clear();
    this.panel = element('div', 'table-panel');
    this.heard = element('span', 'visually-hidden');
    this.heard.setAttribute('role', 'status');
    const table = element('table', 'table-answers');
    const caption = element('caption', 'visually-hidden', structure.caption);
    const head = element('tr');
    head.append(header(structure.corner, 'col'));
    structure.columns.forEach((column) => head.append(this.columnHeader(column)));
    if (structure.editable) {
      head.append(element('td', 'table-row-actions'));
    }
    const thead = element('thead');
    thead.append(head);
    this.body = element('tbody');
    table.append(caption, thead, this.body);
    const scroller = element('div', 'table-scroller');
    scroller.append(table);
    this.append(this.panel, scroller, this.heard, ...structure.columns.flatMap((column) => this.choices(column)));
    // A press on what belongs to a cell must not leave the cell.
    this.panel.addEventListener('mousedown', (event) => event.preventDefault());
    this.showPanel();
    this.listen(table);
  }

  private columnHeader(column: Column) {
    const cell = header(column.label, 'col');
    cell.classList.toggle('table-figure', isFigure(column));
    if (column.unit) {
      cell.append(element('span', 'table-unit', column.unit));
    }
    if (column.help) {
      cell.title = column.help;
    }
    return cell;
  }

  private choices(column: Column): HTMLElement[] {
    if (!(column.kind === 'register' || (column.kind === 'list' && column.options?.length))) {
      return [];
    }
    const list = element('datalist');
    list.id = this.listOf(column);
    column.options?.forEach((option) => list.append(new Option(option, option)));
    return [list];
  }

  private listOf(column: Column) {
    return `${this.name}-${column.key}`;
  }

  /** The rows as they are now, in order; those that stay keep what is typed in them. */
  arrange(rows: Row[]) {
    const gone = new Set(this.lines.keys());
    this.order = rows;
    rows.forEach((row, index) => {
      gone.delete(row.key);
      let line = this.lines.get(row.key);
      if (!line) {
        line = this.line(row);
        this.lines.set(row.key, line);
      }
      if (this.body.children[index] !== line) {
        this.body.insertBefore(line, this.body.children[index] ?? null);
      }
      this.nameRow(row, line);
    });
    gone.forEach((key) => {
      this.lines.get(key)!.remove();
      this.lines.delete(key);
    });
    this.cells.forEach((cell, id) => {
      if (gone.has(cell.row.key)) {
        this.cells.delete(id);
      }
    });
  }

  private nameRow(row: Row, line: HTMLTableRowElement) {
    set(line.cells[0], row.label);
    row.cells.forEach((id) => {
      const cell = this.cells.get(id)!;
      cell.row = row;
      const words = `${row.label}, ${cell.column.label}${cell.column.unit ? ` (${cell.column.unit})` : ''}`;
      if (cell.control && cell.control.getAttribute('aria-label') !== words) {
        cell.control.setAttribute('aria-label', words);
      }
    });
    line.querySelectorAll<HTMLButtonElement>('.table-row-actions button').forEach((button) => {
      button.setAttribute('aria-label', `${button.title}: ${row.label}`);
    });
  }

  private line(row: Row) {
    const line = element('tr');
    line.append(header('', 'row'));
    row.cells.forEach((id, index) => {
      const column = this.structure.columns[index];
      const box = element('td');
      box.dataset.label = column.unit ? `${column.label} (${column.unit})` : column.label;
      box.classList.toggle('table-figure', isFigure(column));
      const cell: Cell = { id, row, column, box, known: '', last: '' };
      this.cells.set(id, cell);
      if (column.kind === 'output') {
        cell.output = element('output');
        box.classList.add('table-output');
        box.append(cell.output);
      } else {
        this.controlIn(cell);
      }
      line.append(box);
    });
    if (this.structure.editable) {
      const actions = element('td', 'table-row-actions');
      actions.append(
        this.rowAction('copy', '⧉', () => this.server.copyRow(row.key)),
        this.rowAction('remove', '×', () => this.server.removeRow(row.key)),
      );
      line.append(actions);
    }
    return line;
  }

  private rowAction(word: string, sign: string, act: () => void) {
    const button = element('button', 'table-row-action', sign);
    button.type = 'button';
    button.title = this.structure.words[word];
    button.addEventListener('click', act);
    return button;
  }

  private controlIn(cell: Cell) {
    const control = this.control(cell.column);
    cell.box.dataset.answer = cell.id;
    cell.box.dataset.tableCell = '';
    cell.control = control;
    cell.box.prepend(control);
  }

  private control(column: Column): Control {
    if (column.kind === 'choice') {
      const select = element('select');
      ['', ...(column.options ?? [])].forEach((option) => select.append(new Option(option, option)));
      return select;
    }
    if (column.kind === 'long') {
      const area = element('textarea');
      area.rows = 1;
      return area;
    }
    const input = element('input');
    input.autocomplete = 'off';
    if (column.kind === 'figure') {
      input.inputMode = 'decimal';
    }
    if (column.kind === 'list' || column.kind === 'register') {
      input.setAttribute('list', this.listOf(column));
    }
    return input;
  }

  /** What has changed, cell by cell. */
  update(changes: Change[]) {
    changes.forEach((change) => {
      const cell = this.cells.get(change.id);
      if (cell) {
        this.change(cell, change);
      }
    });
    if (this.active && !this.panel.contains(document.activeElement)) {
      this.showPanel();
    }
  }

  private change(cell: Cell, change: Change) {
    if (change.output && !cell.output) {
      cell.control?.remove();
      cell.control = undefined;
      delete cell.box.dataset.answer;
      cell.output = element('output');
      cell.box.classList.add('table-output');
      cell.box.prepend(cell.output);
    }
    if (change.off !== undefined) {
      cell.box.classList.toggle('table-off', change.off);
      if (cell.control) {
        cell.control.disabled = change.off;
      }
    }
    if (change.text !== undefined) {
      this.write(cell, change.text, change.typed === true);
    }
    if (change.before !== undefined) {
      cell.before = note(cell, cell.before, 'table-before', change.before);
      if (cell.before) {
        cell.before.title = this.structure.words.before;
      }
    }
    if (change.level !== undefined || change.message !== undefined) {
      const message = change.message ?? '';
      cell.box.classList.toggle('table-wrong', change.level === 'error');
      cell.box.classList.toggle('table-doubt', change.level === 'doubt');
      cell.box.classList.toggle('table-missing', change.level === 'missing');
      cell.message = note(cell, cell.message, 'table-message', message);
      if (change.level === 'error') {
        cell.control?.setAttribute('aria-invalid', 'true');
      } else {
        cell.control?.removeAttribute('aria-invalid');
      }
      if (message && message !== cell.last && change.level !== 'missing') {
        this.heard.textContent = `${cell.row.label}, ${cell.column.label}: ${message}`;
      }
      cell.last = message;
    }
    if (change.remark !== undefined) {
      cell.remark = note(cell, cell.remark, 'table-remark', change.remark);
    }
    if (change.propose !== undefined) {
      this.offerIn(cell, change.propose);
    }
    if (change.comment !== undefined) {
      if (change.comment || change.level === 'doubt') {
        this.commentIn(cell);
      }
      if (cell.comment && document.activeElement !== cell.comment) {
        cell.comment.value = change.comment;
      }
    }
    this.describe(cell);
  }

  private write(cell: Cell, text: string, typed: boolean) {
    if (cell.output) {
      set(cell.output, text);
      return;
    }
    const control = cell.control!;
    const beingTyped = document.activeElement === control && control.value !== cell.known;
    if (!typed) {
      cell.known = text;
    }
    if (beingTyped && !typed) {
      return;
    }
    if (control instanceof HTMLSelectElement && ![...control.options].some((option) => option.value === text)) {
      control.append(new Option(text, text));
    }
    if (control.value !== text) {
      control.value = text;
    }
    grow(control);
    if (!typed) {
      // Nothing that somebody typed is left in the cell, so nothing is waited for there.
      control.dispatchEvent(new CustomEvent('answer-written', { bubbles: true, detail: text }));
    } else {
      // What was pasted and means nothing is kept by the browser as if it had been typed.
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  private describe(cell: Cell) {
    const ids = [cell.message, cell.before, cell.remark].flatMap((part) => (part ? [part.id] : []));
    if (ids.length > 0) {
      cell.control?.setAttribute('aria-describedby', ids.join(' '));
    } else {
      cell.control?.removeAttribute('aria-describedby');
    }
  }

  private commentIn(cell: Cell) {
    if (!cell.comment) {
      const box = element('div', 'table-comment');
      box.dataset.answer = `${cell.id}!comment`;
      box.dataset.tableCell = '';
      cell.comment = element('textarea');
      cell.comment.rows = 1;
      cell.comment.placeholder = this.structure.words.comment;
      cell.comment.setAttribute('aria-label', `${this.structure.words.comment}: ${cell.row.label}, ${cell.column.label}`);
      cell.comment.addEventListener('change', () => this.server.comment(cell.id, cell.comment!.value));
      box.append(cell.comment);
      cell.box.append(box);
    }
    return cell.comment;
  }

  /** What the register lacks can be proposed where it was typed. */
  private offerIn(cell: Cell, name: string) {
    cell.offer?.remove();
    cell.offer = undefined;
    if (name) {
      cell.offer = element('button', 'table-offer', this.structure.words.propose.replace('{}', name));
      cell.offer.type = 'button';
      cell.offer.addEventListener('click', () => {
        // The button goes away with the answer's coming: who pressed it stays in the cell.
        cell.control!.focus();
        this.server.propose(cell.id, cell.control!.value);
      });
      cell.box.append(cell.offer);
    }
  }

  /** What the register has by what is typed; of several the last, after those that are chosen. */
  private async suggest(cell: Cell) {
    const { column } = cell;
    if (column.kind !== 'register') {
      return;
    }
    const typed = cell.control!.value;
    const cut = column.several ? typed.lastIndexOf(';') + 1 : 0;
    const chosen = typed.slice(0, cut);
    const names: string[] = column.more ? await this.server.suggest(cell.id, typed.slice(cut).trim()) : column.options!;
    if (cell.control!.value === typed) {
      const taken = chosen.split(';').map((name) => name.trim().toLowerCase());
      const left = names.filter((name) => !taken.includes(name.toLowerCase()));
      const list = this.querySelector(`#${CSS.escape(this.listOf(column))}`)!;
      list.replaceChildren(...left.map((name) => new Option(name, chosen ? `${chosen.trim()} ${name}` : name)));
    }
  }

  /** Goes to a cell; to the first of its row where it is none itself. */
  focusOn(id: string) {
    const cell = this.cells.get(id);
    const row = cell?.row ?? this.order.find((one) => one.key === id);
    const target = cell?.control ?? row?.cells.map((key) => this.cells.get(key)?.control).find((control) => control);
    target?.focus();
  }

  private get server() {
    return (this as any).$server;
  }

  private listen(table: HTMLTableElement) {
    table.addEventListener('change', (event) => {
      const cell = this.cellOf(event.target);
      if (cell?.control === event.target) {
        this.send(cell);
      }
    });
    table.addEventListener('input', (event) => {
      grow(event.target as Control);
      const cell = this.cellOf(event.target);
      if (cell?.control === event.target) {
        window.clearTimeout(this.suggesting);
        this.suggesting = window.setTimeout(() => this.suggest(cell), cell.column.more ? 200 : 0);
      }
    });
    table.addEventListener('focusin', (event) => {
      this.active = this.cellOf(event.target);
      this.showPanel();
      const control = this.active?.control;
      if (control === event.target && control instanceof HTMLInputElement) {
        this.suggest(this.active!);
        control.select();
      }
    });
    table.addEventListener('keydown', (event) => this.key(event));
    table.addEventListener('paste', (event) => this.paste(event));
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) {
        this.active = undefined;
        this.showPanel();
      }
    });
  }

  private cellOf(target: EventTarget | null) {
    const box = (target as HTMLElement).closest?.('td[data-answer]') as HTMLElement | null;
    return box ? this.cells.get(box.dataset.answer!) : undefined;
  }

  private send(cell: Cell) {
    this.server.save(cell.id, cell.control!.value);
  }

  private key(event: KeyboardEvent) {
    const cell = this.cellOf(event.target);
    const control = cell?.control;
    if (!cell || control !== event.target || event.ctrlKey || event.metaKey || event.isComposing) {
      return;
    }
    const select = control instanceof HTMLSelectElement;
    const text = select ? undefined : (control as HTMLInputElement);
    const long = control instanceof HTMLTextAreaElement;
    const atStart = !text || (text.selectionStart === 0 && text.selectionEnd === 0);
    const atEnd = !text || (text.selectionStart === text.value.length && text.selectionEnd === text.value.length);
    const whole = !!text && text.value !== '' && text.selectionStart === 0 && text.selectionEnd === text.value.length;
    switch (event.key) {
      case 'Enter':
        if (!event.altKey && !select) {
          this.move(event, cell, event.shiftKey ? -1 : 1, 0);
        } else if (long) {
          event.preventDefault();
          text!.setRangeText('\n', text!.selectionStart!, text!.selectionEnd!, 'end');
          control.dispatchEvent(new Event('input', { bubbles: true }));
        }
        break;
      case 'ArrowUp':
      case 'ArrowDown':
        if (!select && !event.altKey && !event.shiftKey && (!long || (event.key === 'ArrowUp' ? atStart : atEnd) || whole)) {
          this.move(event, cell, event.key === 'ArrowUp' ? -1 : 1, 0);
        }
        break;
      case 'ArrowLeft':
        if (!event.shiftKey && (select || atStart || whole)) {
          this.move(event, cell, 0, -1);
        }
        break;
      case 'ArrowRight':
        if (!event.shiftKey && (select || atEnd || whole)) {
          this.move(event, cell, 0, 1);
        }
        break;
      case 'Escape':
        if (control.value !== cell.known) {
          event.preventDefault();
          control.value = cell.known;
          control.dispatchEvent(new Event('input', { bubbles: true }));
          if (cell.box.classList.contains('table-wrong')) {
            this.send(cell);
          }
          text?.select();
        }
        break;
    }
  }

  private move(event: KeyboardEvent, from: Cell, down: number, right: number) {
    event.preventDefault();
    let row = this.order.findIndex((one) => one.key === from.row.key);
    let column = from.row.cells.indexOf(from.id);
    for (;;) {
      row += down;
      column += right;
      const id = this.order[row]?.cells[column];
      if (!id) {
        // At the edge what is typed is taken all the same.
        if (from.control!.value !== from.known) {
          this.send(from);
        }
        return;
      }
      const control = this.cells.get(id)?.control;
      if (control && !control.disabled) {
        control.focus();
        control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        return;
      }
    }
  }

  private paste(event: ClipboardEvent) {
    const cell = this.cellOf(event.target);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (cell && cell.control === event.target && /[\t\n]/.test(text.replace(/\r?\n$/, '')) && !isProse(cell, text)) {
      event.preventDefault();
      // What stands in the cell is no longer being written: what is pasted takes its place.
      cell.known = cell.control!.value;
      this.heard.textContent = this.structure.words.pasting;
      this.server.paste(cell.id, text);
    }
  }

  private showPanel() {
    const { words } = this.structure;
    this.panel.textContent = '';
    const cell = this.active;
    this.panel.classList.toggle('table-panel-active', !!cell);
    if (!cell?.control) {
      this.panel.append(element('span', 'table-hint', words.hint));
      return;
    }
    this.panel.append(element('span', 'table-where', `${cell.row.label} · ${cell.column.label}`));
    const act = (label: string, action: () => void) => {
      const button = element('button', 'table-act', label);
      button.type = 'button';
      button.addEventListener('click', () => {
        action();
      });
      this.panel.append(button);
    };
    const write = (text: string) => {
      cell.control!.value = text;
      cell.control!.dispatchEvent(new Event('input', { bubbles: true }));
      this.send(cell);
      cell.control!.focus();
    };
    if (cell.column.kind === 'figure') {
      act(words.none, () => write(words.none));
      act(words.small, () => write(words.small));
    }
    if (cell.before) {
      act(`${words.unchanged}: ${cell.before.textContent}`, () => this.server.takeOver(cell.id));
    }
    if (!cell.comment) {
      act(words.comment, () => this.commentIn(cell).focus());
    }
  }
}

/** A text of several lines belongs in the cell for long texts, unless it comes as cells. */
function isProse(cell: Cell, text: string) {
  return cell.column.kind === 'long' && !text.includes('\t') && !text.startsWith('"');
}

function isFigure(column: Column) {
  return column.kind === 'figure' || column.kind === 'output';
}

function grow(control: Control) {
  if (control instanceof HTMLTextAreaElement) {
    control.rows = Math.min(12, Math.max(1, control.value.split('\n').length, Math.ceil(control.value.length / 34)));
  }
}

function note(cell: Cell, now: HTMLElement | undefined, kind: string, text: string): HTMLElement | undefined {
  if (!text) {
    now?.remove();
    return undefined;
  }
  const words = now ?? element('span', kind);
  words.id ||= `${kind}-${cell.id}`;
  set(words, text);
  if (!now) {
    cell.box.append(words);
  }
  return words;
}

function header(text: string, scope: string) {
  const cell = element('th', '', text);
  cell.scope = scope;
  return cell;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, kind = '', text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (kind) {
    made.className = kind;
  }
  if (text) {
    made.textContent = text;
  }
  return made;
}

function set(element: Element, text: string) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

customElements.define('answer-table', AnswerTable);

export {};
