import { describe, expect, it } from '@jest/globals';
import { remembered } from './remembered.js';

function asking(answer: (key: string) => string = (key) => key.toUpperCase()) {
  const asked: string[] = [];
  const ask = remembered<string>((key) => {
    asked.push(key);
    return answer(key);
  });
  return { ask, asked };
}

describe('what is remembered', () => {
  it('is asked once, and answered as it was', () => {
    const { ask, asked } = asking();
    expect([ask('a'), ask('b'), ask('a')]).toEqual(['A', 'B', 'A']);
    expect(asked).toEqual(['a', 'b']);
  });

  it('is an answer also where that is no or nothing much', () => {
    let asked = 0;
    const worksOn = remembered<boolean>(() => {
      asked += 1;
      return false;
    });
    expect([worksOn('a'), worksOn('a')]).toEqual([false, false]);
    expect(asked).toBe(1);
  });

  it('is asked again where there was no answer', () => {
    const { ask, asked } = asking(() => {
      throw new RangeError('no such day');
    });
    expect(() => ask('a')).toThrow(RangeError);
    expect(() => ask('a')).toThrow(RangeError);
    expect(asked).toEqual(['a', 'a']);
  });

  it('is never more than fits: it begins anew, and answers the same', () => {
    const { ask, asked } = asking();
    ask('first');
    for (let day = 0; day < 10_000; day++) ask(String(day));
    expect(ask('first')).toBe('FIRST');
    expect(asked.filter((key) => key === 'first')).toHaveLength(2);
    expect(ask('9999')).toBe('9999');
    expect(asked.filter((key) => key === '9999')).toHaveLength(1);
  });
});
