import { describe, expect, it } from '@jest/globals';
import { BlindIndex } from './blind-index.js';

describe('the blind index', () => {
  const index = new BlindIndex(Buffer.alloc(32, 1));

  it('finds the same child again', () => {
    expect(index.of('0000154001')).toBe(new BlindIndex(Buffer.alloc(32, 1)).of('0000154001'));
  });

  it('tells children apart, and keys', () => {
    const others = [index.of('0000154002'), new BlindIndex(Buffer.alloc(32, 2)).of('0000154001')];
    expect(new Set([index.of('0000154001'), ...others]).size).toBe(3);
  });

  it('shows nothing of the number', () => {
    expect(index.of('0000154001')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has a key that cannot be guessed', () => {
    expect(() => new BlindIndex(Buffer.alloc(31))).toThrow(RangeError);
  });
});
