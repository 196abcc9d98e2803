import { describe, expect, it } from '@jest/globals';
import { rejectionsByRule } from '@tovholder/cases';
import { verbs } from './verbs.js';

describe('what people can do in a scenario', () => {
  it('is everything people can do in a case', () => {
    expect(verbs.map(({ command }) => command).sort()).toEqual(Object.keys(rejectionsByRule).sort());
  });

  it('is said in a way of its own each', () => {
    const phrases = verbs.flatMap(({ says }) => says);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it('never tells something under a key that a step has for itself', () => {
    const taken = ['når', 'forløb', 'kan ikke', 'så', 'efter', 'den'];
    expect(verbs.flatMap(({ details }) => Object.keys(details)).filter((key) => taken.includes(key))).toEqual(
      [],
    );
  });

  it('tells what is written for each of its details', () => {
    const silent = verbs.flatMap(({ details }) => Object.values(details)).filter(({ takes }) => takes === '');
    expect(silent).toEqual([]);
  });
});
