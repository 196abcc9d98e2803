import { describe, expect, it } from '@jest/globals';
import { prefersText } from './prefers-text.js';

describe('a document is asked for as a text', () => {
  it.each([
    'text/plain',
    'text/plain; charset=utf-8',
    'text/plain;q=0.5',
    'TEXT/PLAIN',
    'application/json;q=0.5, text/plain',
    'text/plain, application/json;q=0.9, */*;q=0.1',
    'text/*',
  ])('by %j', (accept) => expect(prefersText(accept)).toBe(true));
});

describe('a document is asked for as data', () => {
  it.each([
    undefined,
    '',
    '*/*',
    'application/json',
    'text/plaintext',
    'text/plain;q=0',
    'text/plain;q=0.4, application/json;q=0.5',
    'text/plain, application/json',
    'text/plain;q=0.5, */*',
    'image/png',
    ',;,q=',
  ])('by %j', (accept) => expect(prefersText(accept)).toBe(false));
});
