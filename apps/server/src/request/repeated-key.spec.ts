import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { repeatsAKey } from './repeated-key.js';

describe('an object', () => {
  it.each([
    '{"a":1,"a":1}',
    '{"a":1,"b":2,"\\u0061":3}',
    '{"a":{"b":[{"c":1},{"c":1,"c":2}]}}',
    '{"a":{"b":1},"a":{}}',
    '{"":1,"":2}',
    '[{"a":1},{"a":1,"a":2}]',
  ])('says something twice: %s', (json) => expect(repeatsAKey(json)).toBe(true));

  it.each([
    '{}',
    '[]',
    '"a:a"',
    '{"a":1,"A":2}',
    '{"a":{"a":{"a":1}},"b":{"a":2}}',
    '[{"a":1},{"a":1}]',
    '{"a":"a\\":1,\\"a","b":"{\\"a\\":1,\\"a\\":2}"}',
    '{"a\\\\":1,"a":2}',
  ])('says each thing once: %s', (json) => expect(repeatsAKey(json)).toBe(false));

  it('says each thing once whenever it was written from one', () => {
    fc.assert(fc.property(fc.json(), (json) => !repeatsAKey(JSON.stringify(JSON.parse(json)))));
  });
});
