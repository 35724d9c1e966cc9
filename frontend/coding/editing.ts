import type { CodePicker } from './code-picker';
import type { Answer, CodingData, Server, Unit } from './model';
import type { NoteActs } from './note';

const TYPED_MS = 700;

/** The page whose notes are written in. */
export interface Edited extends HTMLElement {
  data?: CodingData;
  active?: string;
  saving: boolean;
  problems: Record<string, string>;
  server(): Server;
  open(unit?: string): void;
  /** Opens it if it is not, and closes it if it is. */
  turn(unit: string): void;
  noteOf(unit: string): HTMLElement | null;
  keep(answer: Answer): void;
  refused(answer: Answer, field: string): void;
  /** It is gone, and can be brought back for a while. */
  removed(unit: Unit): void;
  toText(): void;
}

/** What is done in a note goes to the server, which answers with what it has kept or with what stands in its way. */
export class Editing implements NoteActs {
  private typedLast?: ReturnType<typeof setTimeout>;
  private toggled = Promise.resolve();

  constructor(private readonly page: Edited) {}

  open = (unit: string): void => this.page.turn(unit);

  /** One at a time, each from what the server has kept of the one before: two quick ones must not undo each other. */
  toggle = (unit: Unit, code: string): Promise<void> => {
    this.toggled = this.toggled.then(() => this.toggleNow(unit.id, code));
    return this.toggled;
  };

  private async toggleNow(id: string, code: string): Promise<void> {
    const unit = this.page.data?.units.find((one) => one.id === id);
    if (!unit) return;
    const codes = unit.codes.includes(code) ? unit.codes.filter((one) => one !== code) : [...unit.codes, code];
    const answer = await this.page.server().code(id, codes.join(' '));
    if (answer.unit) this.page.keep(answer);
    else this.page.refused(answer, 'codes');
  }

  make = async (unit: Unit, name: string): Promise<void> => {
    const answer = await this.page.server().newCode(name);
    if (!answer.code) return this.page.refused(answer, 'codes');
    this.page.keep(answer);
    this.page.querySelector<CodePicker>('.note.active code-picker')?.clear();
    void this.toggle(unit, answer.code.id);
  };

  typing = (unit: Unit): void => {
    clearTimeout(this.typedLast);
    this.page.saving = true;
    this.typedLast = setTimeout(() => void this.describe(unit), TYPED_MS);
  };

  describe = async (unit: Unit): Promise<void> => {
    const { page } = this;
    clearTimeout(this.typedLast);
    const value = (name: string) => page.noteOf(unit.id)?.querySelector<HTMLInputElement>(name)?.value ?? '';
    const typed = { condensation: value('.condensation'), memo: value('.memo'), area: value('.area') };
    // What is typed stands while the server keeps it: more may be typed meanwhile.
    page.data = { ...page.data!, units: page.data!.units.map((one) => (one.id === unit.id ? { ...one, ...typed } : one)) };
    page.saving = true;
    const answer = await page.server().describe(unit.id, typed.condensation, typed.memo, typed.area);
    page.saving = false;
    if (answer.unit) page.problems = {};
    else page.refused(answer, 'unit');
  };

  remove = async (unit: Unit): Promise<void> => {
    const answer = await this.page.server().remove(unit.id);
    if (answer.problems) this.page.refused(answer, 'unit');
    else this.page.removed(unit);
  };

  withdraw = (unit: Unit): void => void this.page.server().askWithdraw(unit.id);

  leave = (): void => this.page.toText();
}
