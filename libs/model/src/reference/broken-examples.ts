import { readdirSync, readFileSync } from 'node:fs';

/** A model file in `broken/`: one mistake, and in the comment above it what is told about it. */
export interface BrokenExample {
  file: string;
  /** The file is called after it; what follows `--` tells examples of one mistake apart. */
  code: string;
  text: string;
  /** What its first line says is wrong. */
  about: string;
  /** The lines that begin with the file's name. */
  expected: readonly string[];
}

const folder = new URL('../../broken/', import.meta.url);

export function brokenExamples(): readonly BrokenExample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const comments = text.split('\n').flatMap((line) => (line.startsWith('# ') ? [line.slice(2)] : []));
      return {
        file,
        code: file.replace('.yaml', '').split('--')[0] ?? file,
        text,
        about: comments[0] ?? '',
        expected: comments.filter((comment) => comment.startsWith(`${file}:`)),
      };
    });
}
