/** So long after the last choice the answer is asked for: who goes through a list with the arrows asks once. */
const PAUSE = 250;

/**
 * The sentences that a page begins with (map/statistics.html), kept to what is looked at. The server alone knows how figures are
 * said, so it is asked for the page that the address is of; until it has answered the old words are not shown.
 */
export class PageAnswer {
  private asked = lookedAt();
  private timer = 0;
  private underWay?: AbortController;

  constructor(private readonly element: HTMLElement) {}

  static onPage(): PageAnswer | undefined {
    const element = document.getElementById('svar');
    return element ? new PageAnswer(element) : undefined;
  }

  /** The address may have changed. */
  follow(): void {
    const asked = lookedAt();
    if (this.asked === asked) return;
    this.asked = asked;
    this.leave();
    this.element.style.visibility = 'hidden';
    this.timer = window.setTimeout(() => void this.read(), PAUSE);
  }

  leave(): void {
    window.clearTimeout(this.timer);
    this.underWay?.abort();
  }

  private async read(): Promise<void> {
    const asking = (this.underWay = new AbortController());
    try {
      const answer = await fetch(location.pathname + location.search, { signal: asking.signal });
      const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
      const said = page?.getElementById('svar');
      if (asking.signal.aborted || !said) return;
      this.element.replaceChildren(...said.childNodes);
      this.element.style.visibility = '';
    } catch {
      // Without an answer nothing is said, rather than what is about something else.
    }
  }
}

/** Without the measure, which the address may name or not: another one is another page. */
function lookedAt(): string {
  const search = new URLSearchParams(location.search);
  search.delete('matt');
  return search.toString();
}
