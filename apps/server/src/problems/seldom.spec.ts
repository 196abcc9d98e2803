import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Seldom } from './seldom.js';

describe('what is told seldom', () => {
  let told: [string, number][];
  let seldom: Seldom;
  beforeEach(() => {
    jest.useFakeTimers();
    told = [];
    seldom = new Seldom();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const happens = (kind: string, times = 1) => {
    for (let time = 0; time < times; time++) seldom.tell(kind, (count) => told.push([kind, count]));
  };

  it('is told at once the first time, of each kind', () => {
    happens('store-unavailable');
    happens('views-behind');
    expect(told).toEqual([
      ['store-unavailable', 1],
      ['views-behind', 1],
    ]);
  });

  it('is counted while it goes on, and told once a second', () => {
    happens('store-unavailable', 500);
    expect(told).toEqual([['store-unavailable', 1]]);
    jest.advanceTimersByTime(1_000);
    happens('store-unavailable', 3);
    jest.advanceTimersByTime(1_000);
    expect(told).toEqual([
      ['store-unavailable', 1],
      ['store-unavailable', 499],
      ['store-unavailable', 3],
    ]);
  });

  it('is told at once again after a second without it', () => {
    happens('store-unavailable');
    jest.advanceTimersByTime(1_000);
    happens('store-unavailable');
    expect(told).toEqual([
      ['store-unavailable', 1],
      ['store-unavailable', 1],
    ]);
  });
});
