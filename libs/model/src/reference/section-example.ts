import { readdirSync, readFileSync } from 'node:fs';

const models = new URL('../../models/', import.meta.url);

/**
 * The beginning of a section as one of the models that come with the product has it: up to where its second part
 * begins. The newest version comes first, for it uses most of the language.
 */
export function sectionExample(section: string): string | undefined {
  const files = readdirSync(models)
    .filter((file) => file.endsWith('.yaml'))
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
    .sort((one, other) => Number(other.startsWith('viborg')) - Number(one.startsWith('viborg')));
  for (const file of files) {
    const lines = readFileSync(new URL(file, models), 'utf8').split('\n');
    const start = lines.findIndex((line) => line.startsWith(`${section}:`));
    if (start !== -1) return firstPartOf(lines.slice(start)).join('\n');
  }
  return undefined;
}

const mostLines = 24;

function firstPartOf([key = '', ...rest]: readonly string[]): string[] {
  const part: string[] = [];
  for (const line of rest) {
    if (/^\S/.test(line) || (line.startsWith('  - ') && part.some((earlier) => earlier.startsWith('  - '))))
      break;
    if (!/^\s*(#|$)/.test(line)) part.push(line);
  }
  return [key, ...(part.length > mostLines ? [...part.slice(0, mostLines), '  # …'] : part)];
}
