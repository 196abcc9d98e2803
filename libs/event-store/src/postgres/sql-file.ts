import { readFileSync } from 'node:fs';

/** The folder lies beside src and dist, so both find it by the same way. */
export const sqlFolder = new URL('../../sql/', import.meta.url);

export function readSql(file: string): string {
  return readFileSync(new URL(file, sqlFolder), 'utf8');
}
