import { describe, expect, it } from '@jest/globals';
import { inForceText } from './in-force.js';

describe('the lines of versions in force', () => {
  it('are sorted by name and counted version, a fingerprint alone where no day was named', () => {
    const text = inForceText(
      new Map([
        ['viborg 2026.10', { hash: 'b' }],
        ['viborg 2026.9', { hash: 'a', from: '2027-01-01' }],
        ['ebeltoft 2026.1', { hash: 'c' }],
      ]),
    );
    expect(text).toBe(
      [
        '{',
        '  "ebeltoft 2026.1": "c",',
        '  "viborg 2026.9": {',
        '    "hash": "a",',
        '    "from": "2027-01-01"',
        '  },',
        '  "viborg 2026.10": "b"',
        '}',
        '',
      ].join('\n'),
    );
  });
});
