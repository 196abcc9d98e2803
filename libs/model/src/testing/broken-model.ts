import { compileModel } from '../compile-model.js';
import type { Mistake } from '../language/mistake.js';
import { smallestModel } from './smallest-model.js';

/** Where the author would look for the mistake. */
const mark = '▶';

/**
 * The smallest model with one text replaced, and the mistakes found in it. A ▶ in the new text stands where the author
 * should look, or `before` is what stands right after that place; `expected` is its line and column.
 */
export function broken(old: string, replacement: string, before?: string): Broken {
  const text = replaceOnce(smallestModel, old, replacement);
  return compiled(before === undefined ? text : replaceOnce(text, before, mark + before));
}

interface Broken {
  mistakes: Mistake[];
  expected: string;
}

function replaceOnce(text: string, old: string, replacement: string): string {
  if (text.split(old).length !== 2) throw new Error(`"${old}" must stand exactly once in the model`);
  return text.replace(old, () => replacement);
}

/** Compiles a text after taking out its ▶. */
export function compiled(marked: string): Broken {
  const before = marked.split(mark)[0] ?? '';
  const expected = `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
  const result = compileModel(marked.replace(mark, ''), 'lille.yaml');
  return { mistakes: result.ok ? [] : result.mistakes, expected };
}

export function placeOf({ line, column }: Mistake): string {
  return `${line}:${column}`;
}
