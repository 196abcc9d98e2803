import { describe, expect, it } from '@jest/globals';
import { isUnchanged } from './unchanged.js';

describe('what the caller keeps', () => {
  it.each(['"a1"', 'W/"a1"', '"b2", "a1"', '"b2",W/"a1"', '*'])('is what we would send: %s', (kept) =>
    expect(isUnchanged(kept, '"a1"')).toBe(true),
  );

  it.each([undefined, '', 'a1', '"a"', '"b2"', '"a1', 'w/"a1"'])('is something else: %s', (kept) =>
    expect(isUnchanged(kept, '"a1"')).toBe(false),
  );
});
