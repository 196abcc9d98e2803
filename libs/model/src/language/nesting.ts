import { Lexer } from 'yaml';

/** The language needs six; the rest is room to be wrong in and still get a useful answer. */
const deepest = 20;
const widestIndent = 80;

/**
 * Where the file nests deeper than any model does. Asked before parsing: the parser recurses, and a file of nothing but
 * brackets takes the process down with it. The lexer does not recurse.
 */
export function tooDeepAt(text: string): number | undefined {
  let offset = 0;
  let brackets = 0;
  let markersOnLine = 0;
  let previous = '\n';

  for (const token of new Lexer().lex(text)) {
    const isContent = previous === scalarFollows;
    const startsLine = isLineBreak(previous);
    previous = token;
    if (markers.has(token)) continue;
    if (!isContent) {
      if (token === '[' || token === '{') brackets += 1;
      if (token === ']' || token === '}') brackets -= 1;
      if (token === '-' || token === '?') markersOnLine += 1;
      if (isLineBreak(token)) markersOnLine = 0;
      const indent = startsLine && token.trim() === '' ? token.length : 0;
      if (brackets > deepest || markersOnLine > deepest || indent > widestIndent) return offset;
    }
    offset += token.length;
  }
  return undefined;
}

function isLineBreak(token: string): boolean {
  return token === '\n' || token === '\r\n';
}

const scalarFollows = '\u001f';
/** Tokens the lexer adds; they take no room in the file. */
const markers: ReadonlySet<string> = new Set([scalarFollows, '\u0002', '\u0018']);
