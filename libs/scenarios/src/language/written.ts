import { didYouMean, shown, type Path } from '@tovholder/model';

/** Something in the file that cannot be used, before it has a line and a column. */
export interface Note {
  path: Path;
  /** It is the key itself, not what it holds. */
  atKey?: boolean;
  message: string;
}

const longestText = 2_000;
const mostEntries = 200;
/** More choices than these are looked up, not read in a message. */
const mostShown = 12;

/** A part of the file as it was written, which notes what is wrong with itself. */
export class Written {
  constructor(
    readonly value: unknown,
    readonly path: Path,
    private readonly notes: Note[],
  ) {}

  /** Says what is wrong; there is nothing to read then. */
  wrong(message: string): undefined {
    this.notes.push({ path: this.path, message });
    return undefined;
  }

  wrongKey(key: string, message: string): undefined {
    this.notes.push({ path: [...this.path, key], atKey: true, message });
    return undefined;
  }

  /** What stands under a key; nothing when the key is not there. */
  at(key: string): Written | undefined {
    const entries = this.entries();
    return entries && Object.hasOwn(entries, key)
      ? new Written(entries[key], [...this.path, key], this.notes)
      : undefined;
  }

  keys(): string[] {
    return Object.keys(this.entries() ?? {});
  }

  isMap(): boolean {
    return this.entries() !== undefined;
  }

  isList(): boolean {
    return Array.isArray(this.value);
  }

  text(): string | undefined {
    // A plain 4 is read as a number; whoever writes it where words belong means what they wrote.
    const text = typeof this.value === 'number' ? String(this.value) : this.value;
    if (text === null) return this.wrong('Feltet er tomt. Skriv noget efter kolon, eller fjern feltet.');
    if (typeof text !== 'string') return this.wrong('Her skal stå en tekst.');
    if (text.trim() === '') return this.wrong('Her skal stå en tekst.');
    if (text.length > longestText) return this.wrong(`Teksten er længere end ${longestText} tegn.`);
    return text.trim();
  }

  /** Each entry of a list; whoever means one thing need not write a list. */
  list(): Written[] | undefined {
    if (!Array.isArray(this.value)) return [this];
    const entries: readonly unknown[] = this.value;
    if (entries.length > mostEntries) return this.wrong(`Listen har mere end ${mostEntries} punkter.`);
    return entries.map((value, index) => new Written(value, [...this.path, index], this.notes));
  }

  /** One of these words, as what it stands for. */
  word<Code>(words: ReadonlyMap<string, Code>): Code | undefined {
    const text = this.text();
    if (text === undefined) return undefined;
    const code = words.get(text);
    return code === undefined ? this.unknown(text, [...words.keys()]) : code;
  }

  unknown(text: string, known: readonly string[]): undefined {
    const meant = didYouMean(text, known);
    const choices =
      known.length > mostShown
        ? ' »npm run model -- words« skriver dem, der kan vælges.'
        : known.length > 0
          ? ` Vælg en af: ${known.map((one) => `»${one}«`).join(', ')}.`
          : '';
    return this.wrong(`»${shown(text)}« kendes ikke.${meant === '' ? choices : meant}`);
  }

  private entries(): Record<string, unknown> | undefined {
    const { value } = this;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  }
}
