const mostLines = 3;

/** A text in lines that fit a box; what does not fit in three ends in an ellipsis, and stands whole in the description. */
export function wrapped(text: string, widest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && length(line) + 1 + length(word) <= widest)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(length(word) <= widest ? word : cut(word, widest));
  }
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), cut(`${lines[mostLines - 1]}…`, widest)];
}

function length(text: string): number {
  return Array.from(text).length;
}

function cut(text: string, widest: number): string {
  const signs = Array.from(text);
  return signs.length <= widest ? text : `${signs.slice(0, widest - 1).join('')}…`;
}
