/**
 * What is written on this device and not yet on the server: it stands in the browser's own database until the server has it,
 * so that neither a lost network nor a closed tab takes it. Each tab keeps its own; what a tab that is gone has left is taken
 * over by the next that opens the interview.
 */

/** @param base the server's version that was written on */
export type Kept = { id: string; owner: string; interview: string; question: string; tab: string; text: string; base: number; at: number };

const DATABASE = 'arshjulet-interview-notes';
const STORE = 'notes';

export class KeptNotes {
  private constructor(
    private readonly owner: string,
    private readonly interview: string,
    private readonly tab: string,
  ) {}

  /** @param owner the account: another person on the same device never sees them */
  static async open(owner: string, interview: string) {
    return new KeptNotes(owner, interview, await ownTab());
  }

  /** Rejects where the device keeps nothing: then only the server has it. */
  async keep(question: string, text: string, base: number) {
    const kept: Kept = { id: this.id(question), owner: this.owner, interview: this.interview, question, tab: this.tab, text, base, at: Date.now() };
    await inStore('readwrite', (store) => store.put(kept));
  }

  async forget(question: string) {
    await inStore('readwrite', (store) => store.delete(this.id(question)));
  }

  /** What this tab kept, and what tabs that are no more have left: that becomes this tab's own. */
  async all(): Promise<Kept[]> {
    const here = ((await inStore('readonly', (store) => store.getAll())) as Kept[]).filter(
      (kept) => kept.owner === this.owner && kept.interview === this.interview,
    );
    const open = await openTabs();
    const left = here.filter((kept) => kept.tab !== this.tab && !open.has(kept.tab)).sort((a, b) => a.at - b.at);
    const mine = new Map(here.filter((kept) => kept.tab === this.tab).map((kept) => [kept.question, kept]));
    for (const one of left) {
      const other = mine.get(one.question);
      // Two that were both left behind: neither may go.
      const text = other && other.text !== one.text ? `${one.text}\n\n${other.text}` : one.text;
      await this.keep(one.question, text, one.base);
      await inStore('readwrite', (store) => store.delete(one.id));
      mine.set(one.question, { ...one, id: this.id(one.question), tab: this.tab, text });
    }
    return [...mine.values()];
  }

  private id(question: string) {
    return [this.owner, this.interview, question, this.tab].join('/');
  }
}

/** A name for the tab that lives through a reload. A tab that was doubled has the other's name, which is taken: it gets its own. */
async function ownTab(): Promise<string> {
  let name = safely(() => sessionStorage.getItem('arshjulet.tab')) ?? crypto.randomUUID();
  while (navigator.locks && !(await take(name))) {
    name = crypto.randomUUID();
  }
  safely(() => sessionStorage.setItem('arshjulet.tab', name));
  return name;
}

const taken = new Set<string>();

/** Holds the name for as long as the tab is there. */
function take(name: string): Promise<boolean> {
  if (taken.has(name)) {
    return Promise.resolve(true);
  }
  return new Promise((resolve) => {
    navigator.locks.request(lockOf(name), { ifAvailable: true }, (lock) => {
      if (lock) {
        taken.add(name);
      }
      resolve(!!lock);
      return lock ? new Promise(() => {}) : undefined;
    });
  });
}

async function openTabs(): Promise<Set<string>> {
  const held = navigator.locks ? ((await navigator.locks.query()).held ?? []) : [];
  return new Set(held.map((lock) => lock.name ?? '').filter((name) => name.startsWith(lockOf(''))).map((name) => name.substring(lockOf('').length)));
}

function lockOf(tab: string) {
  return `arshjulet-interview-tab-${tab}`;
}

function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      // Done is when it is on the disk, not when it was asked for.
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onerror = transaction.onabort = () => {
        database.close();
        reject(transaction.error);
      };
    };
  });
}

function safely<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
