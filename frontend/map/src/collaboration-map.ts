import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Network } from './collaboration-chart';
import { grouped, join, organisations, type CollaborationData, type Group, type Joint } from './collaboration-model';
import { collaborationStyles } from './collaboration-styles';
import { collaborationTexts, type CollaborationTexts } from './collaboration-texts';
import { readPages } from './load';
import { showRows } from './page';
import { styles } from './styles';
import type { Collaboration } from './collaboration-model';
import type { Member } from './model';

/** From this width on the picture has room. */
const ROOM_FOR_PICTURE = 760;
/** More than these are no picture any more: one narrows down first. */
const MOST_IN_PICTURE = 150;

/**
 * Who works together with whom: as a picture where there is room and as lists for keyboard, screen reader and phone. Fed
 * by one JSON property, `data`, or by `src`, an address of the open-data API. On a public page it works with the page's
 * search form (`form`), the sentence that counts (`count`) and the equal table (`rows`).
 */
@customElement('collaboration-map')
export class CollaborationMap extends LitElement {
  static override styles = [...styles, collaborationStyles];

  @property({ type: Object }) data?: CollaborationData;
  @property() src?: string;
  @property({ attribute: 'members-src' }) membersSrc?: string;
  @property() name = '';
  /** Address of a collaboration's page, with {key}. */
  @property({ attribute: 'href-template' }) hrefTemplate?: string;
  @property() form?: string;
  @property() count?: string;
  @property() rows?: string;

  @state() private by: 'level' | 'theme' = 'level';
  @state() private failed = false;
  @state() private wide = false;
  @state() private asList = false;
  @state() private shown: Joint[] = [];

  @query('.picture') private canvas?: HTMLElement;

  private texts: CollaborationTexts = collaborationTexts(this);
  private all: Joint[] = [];
  private network?: Network;
  private readonly width = new ResizeObserver(() => this.resized());
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => this.requestUpdate('shown');
  private readonly filterChanged = () => this.filter();
  private readonly onSubmit = (event: Event) => {
    event.preventDefault();
    this.filter();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.texts = collaborationTexts(this);
    this.width.observe(this);
    this.dark.addEventListener('change', this.redraw);
    this.pageForm?.addEventListener('input', this.filterChanged);
    this.pageForm?.addEventListener('submit', this.onSubmit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.width.disconnect();
    this.dark.removeEventListener('change', this.redraw);
    this.pageForm?.removeEventListener('input', this.filterChanged);
    this.pageForm?.removeEventListener('submit', this.onSubmit);
    this.network?.dispose();
    this.network = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.src) void this.fetch();
    if (changed.has('data') || changed.has('hrefTemplate')) {
      this.all = this.data ? join(this.data.items, this.hrefTemplate) : [];
      this.shown = this.fitting();
    }
  }

  protected override render(): TemplateResult {
    const t = this.texts;
    if (this.failed) return html`<p class="message" role="status">${t.failed}</p>`;
    if (!this.data) return html`<p class="message loading">${t.loading}</p>`;
    if (this.shown.length === 0) return html`<p class="message">${t.nothing}</p>`;
    const groups = this.groups();
    return html`
      <div class="bar">
        <span class="switch" role="group" aria-label=${t.groupBy}>
          ${this.choice(t.byLevel, this.by === 'level', () => (this.by = 'level'))}
          ${this.choice(t.byTheme, this.by === 'theme', () => (this.by = 'theme'))}
        </span>
        ${this.wide && !this.tooMany(groups)
          ? html`<span class="switch" role="group" aria-label=${t.view}>
              ${this.choice(t.picture, !this.asList, () => (this.asList = false))}
              ${this.choice(t.list, this.asList, () => (this.asList = true))}
            </span>`
          : nothing}
      </div>
      ${this.wide && this.tooMany(groups) ? html`<p class="message">${t.tooMany(MOST_IN_PICTURE)}</p>` : nothing}
      <div class="picture" aria-hidden="true" ?hidden=${!this.pictured}></div>
      <div class=${this.pictured ? 'groups unseen' : 'groups'}>${groups.map((group) => this.group(group))}</div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.data && (changed.has('shown') || changed.has('data'))) {
      const sentence = this.texts.shown(this.shown.length, this.all.length);
      showRows(this, new Set(this.shown.map((it) => it.key)), sentence, this.filtering);
    }
    if (this.pictured) void this.draw();
  }

  private choice(label: string, pressed: boolean, choose: () => void): TemplateResult {
    return html`<button type="button" aria-pressed=${pressed} @click=${choose}>${label}</button>`;
  }

  private group(group: Group): TemplateResult {
    const t = this.texts;
    return html`<section>
      <h3>${group.title}</h3>
      <ul>
        ${group.joint.map(
          (it) =>
            html`<li @focusin=${() => this.network?.point(it.key)} @focusout=${() => this.network?.point(undefined)}>
              ${it.href ? html`<a href=${it.href}>${it.name}</a>` : html`<span class="name">${it.name}</span>`}
              ${it.status === 'published' ? nothing : html`<span class="badge">${t.status[it.status]}</span>`}
              <span class="who">${it.participants.map((who) => who.name).join(', ')}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private groups(): Group[] {
    return grouped(this.shown, this.by, this.texts);
  }

  private tooMany(groups: Group[]): boolean {
    return groups.reduce((sum, group) => sum + group.joint.length, 0) > MOST_IN_PICTURE;
  }

  private get pictured(): boolean {
    return this.wide && !this.asList && this.shown.length > 0 && !this.tooMany(this.groups());
  }

  private async draw(): Promise<void> {
    const { Network } = await import('./collaboration-chart');
    await document.fonts.load('500 13px "Inter Variable"').catch(() => undefined);
    if (!this.isConnected || !this.pictured || !this.canvas || !this.data) return;
    if (this.network && !this.canvas.hasChildNodes()) {
      this.network.dispose();
      this.network = undefined;
    }
    this.network ??= new Network(this.canvas, {
      colour: (name) => getComputedStyle(this).getPropertyValue(name).trim(),
      follow: (joint) => joint.href && window.location.assign(joint.href),
    });
    this.network.draw(organisations(this.data, this.shown), this.groups());
  }

  private resized(): void {
    const wide = this.clientWidth >= ROOM_FOR_PICTURE;
    if (wide !== this.wide) this.wide = wide;
    else if (this.pictured && this.network && this.canvas && this.canvas.clientWidth > 0) void this.draw();
  }

  private get pageForm(): HTMLFormElement | null {
    return this.form ? (document.getElementById(this.form) as HTMLFormElement | null) : null;
  }

  private get asked(): { words: string[]; member: string; level: string; theme: string } {
    const fields = this.pageForm ? new FormData(this.pageForm) : new FormData();
    const text = (name: string) => String(fields.get(name) ?? '').trim();
    return {
      words: text('q').toLowerCase().split(/\s+/).filter(Boolean),
      member: text('medlem'),
      level: text('niva').toUpperCase(),
      theme: text('malgrupp'),
    };
  }

  private get filtering(): boolean {
    const asked = this.asked;
    return asked.words.length > 0 || Boolean(asked.member || asked.level || asked.theme);
  }

  /** As the server does when there is no script (CollaborationFilter). */
  private fitting(): Joint[] {
    const asked = this.asked;
    return this.all.filter(
      (it) =>
        (!asked.member || it.participants.some((who) => who.memberId === asked.member)) &&
        (!asked.level || it.levels.some((level) => level === asked.level)) &&
        (!asked.theme || it.targetGroups.includes(asked.theme)) &&
        asked.words.every((word) => it.text.includes(word)),
    );
  }

  private filter(): void {
    this.shown = this.fitting();
  }

  private async fetch(): Promise<void> {
    try {
      const [items, members] = await Promise.all([
        readPages<Collaboration>(this.src!),
        this.membersSrc ? readPages<Member>(this.membersSrc) : Promise.resolve(undefined),
      ]);
      this.data = { items, members };
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}
