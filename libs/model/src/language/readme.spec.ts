import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compileModel } from '../compile-model.js';
import { smallestModel } from '../testing/smallest-model.js';
import * as vocabulary from './words.js';
import { writtenModel } from './written/written-model.js';

// A group begins at a meeting that does not notify, which this version has.
/** As it was, but for what the checks have asked for since. */
const modelBeforeGroups = readFileSync(
  new URL('../../models/viborg-2026.3.yaml', import.meta.url),
  'utf8',
).replace('samler: bidrag', 'samler: bekymringer');

describe('the guide for those who write models', () => {
  const guide = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

  it('names every section of the file', () => {
    const sections = Object.keys(writtenModel.shape);
    expect(sections.filter((section) => !guide.includes(`\`${section}\``))).toEqual([]);
  });

  it('names every word that may be used', () => {
    const tables: Record<string, readonly string[]>[] = Object.values(vocabulary).filter(
      (table) => typeof table === 'object',
    );
    const terms = tables.flatMap((table) => Object.values(table)).flat();
    expect(terms.filter((term) => !guide.includes(term))).toEqual([]);
  });

  it('shows an example that works', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
    expect(example).toContain('frister:');
    const compiled = compileModel(
      smallestModel.replace('frister:\n', () => example),
      'eksempel.yaml',
    );
    expect(compiled).toMatchObject({ ok: true });
  });

  it('shows an example of groups and grants that works', () => {
    const example = /```yaml\n(grupper:[\s\S]*?)```/.exec(guide)?.[1] ?? '';
    expect(example).toContain('bevillinger:');
    const compiled = compileModel(`${modelBeforeGroups}${example}`, 'eksempel.yaml');
    expect(compiled).toMatchObject({ ok: true });
  });
});
