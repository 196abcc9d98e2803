import { describe, expect, it } from '@jest/globals';
import * as vocabulary from './words.js';
import { capacityWords, codesByTerm, termFor } from './words.js';

describe('the words of the language', () => {
  const tables = Object.entries(vocabulary).filter(([, table]) => typeof table === 'object');

  it.each(tables)('in %s mean one thing each', (_name, table) => {
    const terms = Object.values(table as Record<string, readonly string[]>).flat();
    expect(new Set(terms).size).toBe(terms.length);
  });

  it('let a municipality say it its own way', () => {
    const codes = codesByTerm(capacityWords);
    expect(codes.get('pædagog')).toBe('teacher');
    expect(codes.get('socialrådgiver')).toBe(codes.get('børne- og ungerådgiver'));
  });

  it('are shown one way', () => {
    expect(termFor(capacityWords, 'teacher')).toBe('lærer/pædagog');
  });
});
