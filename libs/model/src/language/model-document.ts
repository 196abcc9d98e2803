import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, Scalar } from 'yaml';
import type { MistakeCode, Path } from './mistake.js';
import { tooDeepAt } from './nesting.js';
import { unseenCharacterAt } from './text.js';
import { explainSyntax, tooDeep } from './unreadable-lines.js';
import { wholeNumbersOnly } from './whole-numbers.js';

export const maxBytes = 256 * 1024;
/** One mistake in a file often makes thousands; nobody reads more than these at a time. */
const mostParts = 50;

export interface Position {
  line: number;
  column: number;
}

export interface UnreadablePart extends Position {
  code: MistakeCode;
  message: string;
}

/** The file as plain data, and where each part of it stands. */
export interface ModelDocument {
  data: unknown;
  positionOf(path: Path): Position;
  positionOfKey(path: Path): Position;
  has(path: Path): boolean;
  /**
   * Whether it is the rest of a text that a comma has cut in two: a key that stands alone between commas in `{ }`, or
   * an entry of `[ ]` that goes on in small letters after another, neither in quotation marks.
   */
  isCutByComma(path: Path): boolean;
}

export type ReadResult = { ok: true; document: ModelDocument } | { ok: false; unreadable: UnreadablePart[] };

/** Reads the part of YAML that a model needs: no anchors, aliases, tags or second documents. */
export function readModelDocument(source: string): ReadResult {
  if (Buffer.byteLength(source) > maxBytes) {
    const message = `Filen fylder mere end ${maxBytes / 1024} kB. Den skal kunne læses af mennesker: kort den af.`;
    return refused([{ code: 'file-too-large', line: 1, column: 1, message }]);
  }
  // macOS may write å as two characters; the field names have one.
  const text = source.replace(/^\uFEFF/, '').normalize('NFC');
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  lines.addNewLine(0);
  for (let next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', next + 1))
    lines.addNewLine(next + 1);

  const garbled = text.indexOf('\uFFFD');
  if (garbled !== -1) return refused([{ code: 'not-utf-8', ...at(garbled), message: notUtf8 }]);
  const unsafe = [...unseenCharacter(text, at), ...excessiveNesting(text, at)];
  if (unsafe.length > 0) return refused(unsafe);

  const document = parseDocument(text, {
    schema: 'core',
    customTags: wholeNumbersOnly,
    stringKeys: true,
    // The parser compares every key with every other; `repeatedKeys` asks once for each.
    uniqueKeys: false,
    prettyErrors: false,
    // At `silent` the parser would keep quiet about a second document and drop it.
    logLevel: 'error',
  });
  const unreadable = explainSyntax(document.errors, text).map(({ offset, ...part }) => ({
    ...part,
    ...at(offset),
  }));
  if (unreadable.length > 0) return refused(unreadable);

  const unwanted = [...shortcuts(document, at), ...repeatedKeys(document, at)];
  if (unwanted.length > 0) return refused(unwanted);
  if (document.contents === null) {
    return refused([
      { code: 'file-empty', line: 1, column: 1, message: 'Filen er tom. Begynd med »model:«.' },
    ]);
  }
  return {
    ok: true,
    document: new LocatedDocument(document.contents, document.toJS({ maxAliasCount: 0 }), at),
  };
}

class LocatedDocument implements ModelDocument {
  constructor(
    private readonly root: Node,
    readonly data: unknown,
    private readonly at: (offset: number) => Position,
  ) {}

  positionOf(path: Path): Position {
    for (let length = path.length; length > 0; length -= 1) {
      const node = childAt(this.root, path.slice(0, length));
      if (node?.range) return this.at(node.range[0]);
    }
    return this.at(this.root.range?.[0] ?? 0);
  }

  positionOfKey(path: Path): Position {
    const pair = this.pairAt(path);
    return isNode(pair?.key) && pair.key.range ? this.at(pair.key.range[0]) : this.positionOf(path);
  }

  has(path: Path): boolean {
    return childAt(this.root, path) !== undefined;
  }

  isCutByComma(path: Path): boolean {
    const holder = childAt(this.root, path.slice(0, -1));
    if (isSeq(holder)) return holder.flow === true && goesOn(holder.items, Number(path.at(-1)));
    return isMap(holder) && holder.flow === true && this.pairAt(path)?.value === null;
  }

  private pairAt(path: Path): Pair | undefined {
    const holder = childAt(this.root, path.slice(0, -1));
    const name = path.at(-1);
    return isMap(holder)
      ? holder.items.find(({ key }) => isScalar(key) && String(key.value) === name)
      : undefined;
  }
}

function goesOn(entries: readonly unknown[], index: number): boolean {
  const [before, entry] = [entries[index - 1], entries[index]];
  return isUnquoted(before) && isUnquoted(entry) && /^\p{Ll}/u.test(String(entry.value));
}

function isUnquoted(entry: unknown): entry is Scalar {
  return isScalar(entry) && entry.type === 'PLAIN';
}

function childAt(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const part of path) {
    const child: unknown = isMap(node) || isSeq(node) ? node.get(part, true) : undefined;
    if (!isNode(child)) return undefined;
    node = child;
  }
  return node;
}

const notUtf8 =
  'Her står et tegn, der ikke kan læses, fordi filen er gemt i et andet tegnsæt. Gem filen som UTF-8.';

function shortcuts(document: Document.Parsed, at: (offset: number) => Position): UnreadablePart[] {
  const found: UnreadablePart[] = [];
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node) && node.anchor === undefined && node.tag === undefined) return;
      found.push({ code: 'yaml-shortcut', ...at(node.range?.[0] ?? 0), message: noShortcuts });
    },
  });
  return found;
}

const noShortcuts =
  'Genveje og typemærker (&, * og !) kan ikke bruges. Skriv teksten ud, hvor den hører til, ' +
  'eller sæt den i anførselstegn.';

function repeatedKeys(document: Document.Parsed, at: (offset: number) => Position): UnreadablePart[] {
  const found: UnreadablePart[] = [];
  visit(document, {
    Map(_key, map, path) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const isOnList = isSeq(path.at(-1));
          const message = isOnList ? keyTwiceOnList : keyTwice;
          found.push({ code: 'duplicate-key', ...at(key.range?.[0] ?? 0), message });
          // Without its dash a whole item repeats the one before it; one line says so.
          if (isOnList) return;
        }
        seen.add(key.value);
      }
    },
  });
  return found;
}

const keyTwice = 'Feltet står to gange på samme sted. Slet den ene, eller saml dem.';
const keyTwiceOnList =
  'Feltet står to gange på samme sted. Begynder et nyt punkt her, mangler bindestregen foran; ellers slet den ene.';

function excessiveNesting(text: string, at: (offset: number) => Position): UnreadablePart[] {
  const offset = tooDeepAt(text);
  return offset === undefined ? [] : [{ code: 'too-deep', ...at(offset), message: tooDeep }];
}

function unseenCharacter(text: string, at: (offset: number) => Position): UnreadablePart[] {
  const offset = unseenCharacterAt(text);
  if (offset < 0) return [];
  const message = 'Her står et usynligt tegn. Slet det, og skriv teksten igen.';
  return [{ code: 'control-character', ...at(offset), message }];
}

function refused(unreadable: UnreadablePart[]): ReadResult {
  return { ok: false, unreadable: unreadable.slice(0, mostParts) };
}
