import type { ErrorCode, YAMLParseError } from 'yaml';
import type { MistakeCode } from './mistake.js';

export interface Unreadable {
  code: MistakeCode;
  /** Where its author looks for it. */
  offset: number;
  message: string;
}

/** One mistake often makes thousands. */
const mostErrors = 50;

/**
 * What the parser could not read, said to the author, once for each line. A line in the wrong column makes the parser
 * misread everything below it: nothing it says after that is worth telling.
 */
export function explainSyntax(errors: readonly YAMLParseError[], text: string): Unreadable[] {
  const found = new Map<number, Unreadable>();
  for (const error of errors.slice(0, mostErrors)) {
    const line = lineAt(text, error.pos[0]);
    const misplaced = misplacedLine(error, line, text);
    if (misplaced)
      return [...[...found.values()].filter(({ offset }) => offset < misplaced.offset), misplaced];
    if (!found.has(line)) found.set(line, { ...explained(error), offset: error.pos[0] });
  }
  return [...found.values()];
}

export const tooDeep = 'Her er for mange trin inde i hinanden. Mere end seks er der ikke brug for.';

const advice: Partial<Record<ErrorCode, string>> = {
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

const unreadableLine =
  'Linjen kan ikke læses. Se efter indrykning og kolon, og sæt anførselstegn om tekst med særlige tegn.';

function explained({ code }: YAMLParseError): Omit<Unreadable, 'offset'> {
  if (code === 'RESOURCE_EXHAUSTION') return { code: 'too-deep', message: tooDeep };
  return { code: 'yaml-syntax', message: advice[code] ?? unreadableLine };
}

const ofStructure: readonly ErrorCode[] = [
  'BAD_INDENT',
  'MISSING_CHAR',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
];

/** The line that begins in a column where none of those above it does, or that lacks its dash. */
function misplacedLine({ code, pos }: YAMLParseError, start: number, text: string): Unreadable | undefined {
  if (!ofStructure.includes(code)) return undefined;
  const line = lineFrom(text, start);
  const glued = /^( *)-(?=[\p{L}"'])/u.exec(line);
  if (glued) return mistake(start + (glued[1] ?? '').length, `Sæt et mellemrum efter bindestregen: »- …«.`);
  // Where a value seems to go on below itself, it is the line below that stands too far in.
  const isHere = code === 'BAD_INDENT' || code === 'MISSING_CHAR';
  const below = isHere ? firstSaying(text, start) : nextLine(text, pos[0]);
  if (below === undefined) return undefined;
  const { dashes, fields } = columnsAbove(text, below);
  const indent = indentOf(lineFrom(text, below));
  const written = lineFrom(text, below).trim();
  if (written === '' || written.startsWith('- ')) return undefined;
  if (dashes.includes(indent) && !fields.includes(indent))
    return mistake(below + indent, `Her mangler formentlig en bindestreg: »- ${short(written)}«.`);
  if (fields.includes(indent) || fields.length === 0) return undefined;
  return mistake(below + indent, wrongIndent(indent, fields));
}

function wrongIndent(indent: number, fields: readonly number[]): string {
  const nearest = fields.reduce((one, other) =>
    Math.abs(other - indent) <= Math.abs(one - indent) ? other : one,
  );
  return `Indrykningen passer ikke: linjen er rykket ${indent} mellemrum ind og skulle være rykket ${nearest}.`;
}

function mistake(offset: number, message: string): Unreadable {
  return { code: 'yaml-syntax', offset, message };
}

/** The columns in which the lines above have begun and that are still open: a list's dashes, and fields. */
function columnsAbove(text: string, start: number): { dashes: readonly number[]; fields: readonly number[] } {
  let [dashes, fields]: [number[], number[]] = [[], []];
  for (const line of text.slice(0, start).split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    const indent = indentOf(line);
    dashes = dashes.filter((column) => column <= indent);
    fields = fields.filter((column) => column <= indent);
    if (/^ *- /.test(line)) {
      dashes.push(indent);
      fields.push(indent + 2);
    } else fields.push(indent);
  }
  return { dashes, fields };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function lineAt(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}

/** The line that begins here, or the first after it that is more than a remark. */
function firstSaying(text: string, start: number): number {
  const remarks = /^(?:[ \t]*#[^\n]*\n|[ \t]*\r?\n)*/.exec(text.slice(start))?.[0].length ?? 0;
  return start + remarks;
}

/** The next line that says something, where it stands further in than the one before it. */
function nextLine(text: string, offset: number): number | undefined {
  const start = lineAt(text, offset);
  for (let next = text.indexOf('\n', offset); next !== -1; next = text.indexOf('\n', next + 1)) {
    const line = lineFrom(text, next + 1);
    if (/^\s*(#|$)/.test(line)) continue;
    return indentOf(line) > indentOf(lineFrom(text, start)) && /^ *\S[^"'[{]*:( |$)/.test(line)
      ? next + 1
      : undefined;
  }
  return undefined;
}

function short(written: string): string {
  return written.length > 30 ? `${written.slice(0, 30)}…` : written;
}
