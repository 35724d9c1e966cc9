/** What the server says of notes. */

export type Shown = { content: string; version: number; savedAt: string; at: number; by: string };

export type Notes = { closed: boolean; notes: Record<string, Shown> };

export type Answer =
  | { kind: 'saved'; shown: Shown }
  | { kind: 'conflict'; shown: Shown }
  | { kind: 'refused'; problem: string }
  | { kind: 'closed' }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' };

const PATIENCE_MS = 10_000;

export class NoteServer {
  private header = '';
  private token = '';

  constructor(private readonly address: string) {}

  async read(): Promise<Notes | 'signed-out' | 'unreachable' | 'gone'> {
    const response = await this.ask(this.address, {});
    if (!response) {
      return 'unreachable';
    }
    if (isSignedOut(response)) {
      return 'signed-out';
    }
    if (response.status === 404) {
      return 'gone';
    }
    if (!response.ok) {
      return 'unreachable';
    }
    const page = (await response.json()) as Notes & { header: string; token: string };
    this.header = page.header;
    this.token = page.token;
    return page;
  }

  /** A session that is another than when the page was opened has another mark: it is fetched, and the text sent once more. */
  async save(question: string, content: string, base: number): Promise<Answer> {
    let response = await this.put(question, content, base);
    if (response?.status === 403) {
      const again = await this.read();
      if (again === 'signed-out' || again === 'unreachable') {
        return { kind: again };
      }
      response = await this.put(question, content, base);
    }
    if (!response) {
      return { kind: 'unreachable' };
    }
    if (isSignedOut(response) || response.status === 403) {
      return { kind: 'signed-out' };
    }
    switch (response.status) {
      case 200:
        return { kind: 'saved', shown: await response.json() };
      case 409:
        return { kind: 'conflict', shown: await response.json() };
      case 422:
        return { kind: 'refused', problem: (await response.json()).problem };
      case 404:
      case 410:
        return { kind: 'closed' };
      default:
        return { kind: 'unreachable' };
    }
  }

  private put(question: string, content: string, base: number) {
    return this.ask(`${this.address}/${encodeURIComponent(question)}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', [this.header || 'X-CSRF-TOKEN']: this.token },
      body: JSON.stringify({ content, base }),
    });
  }

  /** Undefined where nobody answers. */
  private async ask(address: string, request: RequestInit): Promise<Response | undefined> {
    try {
      return await fetch(address, {
        ...request,
        // An answer that leads to the page for signing in says that nobody is signed in.
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: { Accept: 'application/json', ...request.headers },
      });
    } catch {
      return undefined;
    }
  }
}

function isSignedOut(response: Response) {
  return response.type === 'opaqueredirect' || response.status === 401;
}
