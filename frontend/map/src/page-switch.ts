import { groupings, type Grouping } from './grouping';

/** The page's links between the ways to put the units together, which the server follows where there is no script. */
export class PageSwitch {
  private readonly pressed = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-efter]');
    const by = groupings.find((it) => it === link?.dataset.efter);
    // With a key held down one asks for the page in another tab or window.
    if (by === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.chosen(by);
  };

  private constructor(
    private readonly nav: HTMLElement,
    private readonly chosen: (by: Grouping) => void,
  ) {
    nav.addEventListener('click', this.pressed);
  }

  static on(id: string | undefined, chosen: (by: Grouping) => void): PageSwitch | undefined {
    const nav = id ? document.getElementById(id) : null;
    return nav ? new PageSwitch(nav, chosen) : undefined;
  }

  leave(): void {
    this.nav.removeEventListener('click', this.pressed);
  }

  /** Which is chosen, what is to be known of it, and in each link what else the address says. */
  show(by: Grouping, about: string): void {
    for (const link of this.nav.querySelectorAll<HTMLAnchorElement>('a[data-efter]')) {
      const its = link.dataset.efter!;
      if (its === by) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      const search = new URLSearchParams(location.search);
      if (its === 'medlem') search.delete('efter');
      else search.set('efter', its);
      link.href = location.pathname + (search.size > 0 ? `?${search}` : '');
    }
    const sentence = this.nav.querySelector('p');
    if (sentence && sentence.textContent !== about) sentence.textContent = about;
    const carried = document.querySelector<HTMLInputElement>('input[type=hidden][name=efter]');
    if (carried) {
      carried.value = by;
      carried.disabled = by === 'medlem';
    }
    followInFrame(by);
  }
}

/** The code for another site shows what stands here. */
function followInFrame(by: Grouping): void {
  const code = document.querySelector<HTMLTextAreaElement>('#ramkod');
  if (code) code.value = code.value.replace(/\/ram(\?[^"]*)?"/, by === 'medlem' ? '/ram"' : `/ram?efter=${by}"`);
}
