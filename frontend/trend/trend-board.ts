import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { drawDetail } from './detail';
import { Dragging } from './dragging';
import { drawList } from './list';
import { byWeight, LOWEST, steered, words, type Board, type Card, type Judgement, type Place } from './model';
import { drawPlane, drawTray } from './plane';
import { styles } from './styles';

/** What the server answers: the card as it stands now, and why not if it was refused. */
interface Answer {
  card?: Card;
  problem?: string;
}

interface Server {
  assess(id: string, likelihood: number, impact: number, time: string, reason: string, version: number): Promise<Answer>;
  unassess(id: string): Promise<Answer>;
}

/** Trends on a plane of likelihood × impact, moved by hand or by keys while a room looks on. Everything is kept as it is done. */
@customElement('trend-board')
export class TrendBoard extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) board?: Board;
  @state() private chosen?: string;
  @state() private over?: string;
  @state() private problem = '';
  @state() private spoken = '';
  @state() private asList = matchMedia('(max-width: 800px)').matches;
  @state() private full = false;
  @state() private done: { id: string; was?: Judgement }[] = [];

  declare $server: Server;
  private readonly dragging = new Dragging((under) => {
    this.over = under?.getAttribute('data-cell') ?? under?.getAttribute('data-tray') ?? undefined;
  });
  private waiting: Promise<unknown> = Promise.resolve();

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('fullscreenchange', () => (this.full = document.fullscreenElement === this));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { board } = this;
    if (!board) return nothing;
    const { labels } = board;
    const chosen = board.cards.find((card) => card.id === this.chosen);
    return html`
      <div class="bar">
        <p class="help">${board.editable ? (this.asList ? labels.helpList : labels.help) : labels.helpReader}</p>
        ${board.editable
          ? html`<button type="button" class="quiet" ?disabled=${!this.done.length} @click=${this.undo}>${labels.undo}</button>`
          : nothing}
        <button type="button" class="quiet matrix-only" aria-pressed=${this.asList} @click=${() => (this.asList = !this.asList)}>${labels.asList}</button>
        ${document.fullscreenEnabled
          ? html`<button type="button" class="quiet matrix-only" aria-pressed=${this.full} @click=${this.toFull}>${labels.full}</button>`
          : nothing}
      </div>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
      <p class="visually-hidden" role="status">${this.spoken}</p>
      ${this.asList
        ? drawList(board, (card, place, time) => void this.assess(card, place, time))
        : html`<div class="body">
            ${drawPlane(board, chosen, this.over, (card) => this.card(card))}
            <div class="side">
              ${chosen ? drawDetail(board, chosen, this.acts) : nothing}
              ${drawTray(board, this.over, (card) => this.card(card))}
            </div>
          </div>`}
    `;
  }

  private readonly acts = {
    time: (card: Card, time: string) => void this.assess(card, card.now ?? { likelihood: 3, impact: 3 }, time),
    reason: (card: Card, reason: string) => {
      if (card.now && card.now.reason !== reason) void this.assess(card, card.now, card.now.time, reason);
    },
    back: (card: Card) => void this.unassess(card),
  };

  private card(card: Card): TemplateResult {
    const board = this.board!;
    const time = board.times.find(({ value }) => value === card.now?.time)?.label ?? (card.now ? board.labels.noTime : '');
    return html`<button type="button" class="card ${board.editable ? 'movable' : ''} time-${card.now?.time ?? 'NONE'}" data-card=${card.id}
        aria-pressed=${card.id === this.chosen}
        @pointerdown=${(press: PointerEvent) => this.lift(press, card)}
        @click=${() => this.choose(card)} @keydown=${(key: KeyboardEvent) => this.keyed(key, card)}>
      <b>${card.title}</b>
      <small>${[card.sector, time].filter(Boolean).join(' · ')}<span class="visually-hidden">${card.now ? `, ${this.said(card)}` : ''}</span></small>
    </button>`;
  }

  private choose(card: Card): void {
    if (this.dropped) return; // the press that ended a move
    this.chosen = this.chosen === card.id ? undefined : card.id;
  }

  private dropped = false;

  private lift(press: PointerEvent, card: Card): void {
    if (!this.board!.editable) return;
    this.dragging.begin(press, press.currentTarget as HTMLElement, this.shadowRoot!, (under) => {
      this.dropped = true;
      setTimeout(() => (this.dropped = false));
      const cell = under?.getAttribute('data-cell');
      if (cell) {
        const [likelihood, impact] = cell.split('-').map(Number);
        this.chosen = card.id;
        void this.assess(card, { likelihood, impact });
      } else if (under?.hasAttribute('data-tray') && card.now) void this.unassess(card);
    });
  }

  private keyed(event: KeyboardEvent, card: Card): void {
    if (!this.board!.editable) return;
    const place = steered(event.key, card.now ?? { likelihood: 3, impact: 3 });
    if (place) {
      event.preventDefault();
      void this.assess(card, card.now ? place : { likelihood: 3, impact: 3 });
    } else if (/^[1-3]$/.test(event.key) && card.now) {
      void this.assess(card, card.now, this.board!.times[Number(event.key) - LOWEST].value);
    } else if ((event.key === 'Backspace' || event.key === 'Delete') && card.now) {
      void this.unassess(card);
    } else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.undo();
    }
  }

  private assess(card: Card, place: Place, time?: string, reason?: string): Promise<void> {
    const now = this.current(card.id).now;
    const wanted = {
      likelihood: place.likelihood,
      impact: place.impact,
      // Where it is put says nothing of when it is felt: that is asked for beside.
      time: time ?? now?.time,
      reason: reason ?? now?.reason ?? '',
    };
    const same = now && (['likelihood', 'impact', 'time', 'reason'] as const).every((key) => now[key] === wanted[key]);
    if (same) return Promise.resolve();
    this.done = [...this.done, { id: card.id, was: now }];
    return this.put(card.id, wanted);
  }

  private unassess(card: Card): Promise<void> {
    this.done = [...this.done, { id: card.id, was: this.current(card.id).now }];
    return this.put(card.id, undefined);
  }

  private readonly undo = (): void => {
    const last = this.done[this.done.length - 1];
    if (!last) return;
    this.done = this.done.slice(0, -1);
    this.chosen = last.id;
    void this.put(last.id, last.was);
  };

  /** Shown at once, kept by the server one after another, and as the server says if it says otherwise. */
  private put(id: string, wanted: Omit<Judgement, 'year' | 'version'> | undefined): Promise<void> {
    const was = this.current(id);
    this.show({ ...was, now: wanted && { ...wanted, year: this.board!.year, version: was.now?.version ?? -1 } });
    this.problem = '';
    this.ahead.set(id, (this.ahead.get(id) ?? 0) + 1);
    const kept = this.waiting.then(async () => {
      const version = this.versions.get(id) ?? was.now?.version ?? -1;
      const answer = wanted
        ? await this.$server.assess(id, wanted.likelihood, wanted.impact, wanted.time ?? '', wanted.reason, version)
        : await this.$server.unassess(id);
      const ahead = (this.ahead.get(id) ?? 1) - 1;
      this.ahead.set(id, ahead);
      if (answer.card) {
        this.versions.set(id, answer.card.now?.version ?? -1);
        // What has been moved on meanwhile is not pulled back by the answer to an earlier move.
        if (ahead === 0 || answer.problem) this.show(answer.card);
      }
      this.problem = answer.problem ?? '';
      if (answer.problem) this.done = this.done.filter((act) => act.id !== id);
      else this.spoken = `${was.title}: ${this.said(this.current(id))}`;
    });
    this.waiting = kept.catch(() => (this.problem = this.board!.labels.notKept));
    return kept;
  }

  /** By card, how many moves the server has not answered yet. */
  private readonly ahead = new Map<string, number>();

  /** By card, as the server last said: what is shown may be ahead of it. */
  private readonly versions = new Map<string, number>();

  private said(card: Card): string {
    const { labels, likelihood, impact, times } = this.board!;
    return card.now
      ? words(labels.said, {
          likelihood: likelihood[card.now.likelihood - 1],
          impact: impact[card.now.impact - 1].toLowerCase(),
          time: times.find(({ value }) => value === card.now!.time)?.label ?? labels.noTime,
        })
      : labels.notJudged;
  }

  private current(id: string): Card {
    return this.board!.cards.find((card) => card.id === id)!;
  }

  private show(card: Card): void {
    const held = this.shadowRoot?.activeElement?.getAttribute('data-card');
    const board = this.board!;
    this.board = { ...board, cards: board.cards.map((it) => (it.id === card.id ? card : it)).sort(byWeight) };
    if (held === card.id) {
      void this.updateComplete.then(() => this.shadowRoot!.querySelector<HTMLElement>(`[data-card="${CSS.escape(held)}"]`)?.focus());
    }
  }

  private readonly toFull = (): void => {
    void (this.full ? document.exitFullscreen() : this.requestFullscreen());
  };
}

