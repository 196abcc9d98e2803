import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode, Node, YAMLParseError } from 'yaml';
import type { MistakeCode, Path } from './mistake.js';
import { tooDeepAt } from './nesting.js';
import { unseenCharacterAt } from './text.js';
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
  const unreadable = document.errors.map((error) => ({ ...explainSyntax(error), ...at(error.pos[0]) }));
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
    const holder = childAt(this.root, path.slice(0, -1));
    const name = path.at(-1);
    const pair = isMap(holder)
      ? holder.items.find(({ key }) => isScalar(key) && String(key.value) === name)
      : undefined;
    return isNode(pair?.key) && pair.key.range ? this.at(pair.key.range[0]) : this.positionOf(path);
  }

  has(path: Path): boolean {
    return childAt(this.root, path) !== undefined;
  }
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
    Map(_key, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          found.push({ code: 'duplicate-key', ...at(key.range?.[0] ?? 0), message: keyTwice });
        }
        seen.add(key.value);
      }
    },
  });
  return found;
}

const keyTwice = 'Feltet står to gange på samme sted. Slet den ene, eller saml dem.';

function excessiveNesting(text: string, at: (offset: number) => Position): UnreadablePart[] {
  const offset = tooDeepAt(text);
  return offset === undefined ? [] : [{ code: 'too-deep', ...at(offset), message: tooDeep }];
}

const tooDeep = 'Her er for mange trin inde i hinanden. Mere end seks er der ikke brug for.';

function unseenCharacter(text: string, at: (offset: number) => Position): UnreadablePart[] {
  const offset = unseenCharacterAt(text);
  if (offset < 0) return [];
  const message = 'Her står et usynligt tegn. Slet det, og skriv teksten igen.';
  return [{ code: 'control-character', ...at(offset), message }];
}

const adviceOnSyntax: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'Indrykningen passer ikke med linjerne omkring. Ryk ind med to mellemrum for hvert trin.',
  TAB_AS_INDENT: 'Linjen er rykket ind med tabulator. Brug mellemrum.',
  MISSING_CHAR:
    'Her mangler et tegn, ofte et kolon, et mellemrum efter kolon eller et afsluttende anførselstegn.',
  MULTILINE_IMPLICIT_KEY: 'Her mangler formentlig et kolon efter feltets navn.',
  BLOCK_AS_IMPLICIT_KEY: 'Teksten indeholder et kolon. Sæt anførselstegn om hele teksten.',
  BAD_ALIAS: 'En tekst, der begynder med * eller &, skal stå i anførselstegn.',
  TAG_RESOLVE_FAILED: 'En tekst, der begynder med !, skal stå i anførselstegn.',
  BAD_SCALAR_START: 'Teksten begynder med et særligt tegn. Sæt anførselstegn om hele teksten.',
  MULTIPLE_DOCS: 'Filen indeholder flere dokumenter. Fjern linjen med »---«, og læg hvert i sin egen fil.',
  NON_STRING_KEY: 'Et felts navn skal være almindelig tekst.',
};

function explainSyntax({ code }: YAMLParseError): { code: MistakeCode; message: string } {
  if (code === 'RESOURCE_EXHAUSTION') return { code: 'too-deep', message: tooDeep };
  return { code: 'yaml-syntax', message: adviceOnSyntax[code] ?? unreadableLine };
}

const unreadableLine =
  'Linjen kan ikke læses. Se efter indrykning og kolon, og sæt anførselstegn om tekst med særlige tegn.';

function refused(unreadable: UnreadablePart[]): ReadResult {
  return { ok: false, unreadable: unreadable.slice(0, mostParts) };
}
