import { describe, expect, it } from '@jest/globals';
import { lengthInWords } from './length-in-words.js';

describe('a length in words', () => {
  it.each([
    [{ amount: 24, unit: 'hours' }, '24 timer'],
    [{ amount: 1, unit: 'hours' }, '1 time'],
    [{ amount: 6, unit: 'working-days' }, '6 arbejdsdage'],
    [{ amount: 1, unit: 'working-days' }, '1 arbejdsdag'],
    [{ amount: 14, unit: 'days' }, '14 dage'],
    [{ amount: 1, unit: 'days' }, '1 dag'],
    [{ amount: 4, unit: 'months' }, '4 måneder'],
    [{ amount: 1, unit: 'months' }, '1 måned'],
  ] as const)('%j is written as a model writes it', (length, words) => {
    expect(lengthInWords(length)).toBe(words);
  });
});
