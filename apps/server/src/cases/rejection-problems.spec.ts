import { describe, expect, it } from '@jest/globals';
import { ofTheRules, whatToDoIn } from './rejection-problems.js';

describe('what a refusal by the rules says', () => {
  it('has why not as its title, and what to do apart from it', () => {
    expect(ofTheRules['not-chair']).toMatchObject({
      title: 'Det gør mødelederen eller referenten',
      whatToDo: 'Bed en af dem om det.',
    });
  });

  it.each([
    ['Det koster ca. 500 kr. om ugen. Bed en anden.', 'Bed en anden.'],
    ['Mangler: lærer. (familieafdelingen)', '(familieafdelingen)'],
    ['Det kan ikke lade sig gøre.', undefined],
  ])('takes no abbreviation for the end of a sentence: %s', (message, whatToDo) => {
    expect(whatToDoIn(message)).toBe(whatToDo);
  });

  it('ends no title in the middle of a sentence', () => {
    const titles = Object.values(ofTheRules).map(({ title }) => title);
    expect(titles.filter((title) => !/^[A-ZÆØÅ].{10,}[^.\s]$/u.test(title))).toEqual([]);
  });
});
