import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileModel } from './compile-model.js';
import { smallestModel } from './testing/smallest-model.js';

describe('any text at all', () => {
  const lines = smallestModel.split('\n');
  const yamlPieces = fc
    .array(
      fc.constantFrom(
        'model',
        ': ',
        '- ',
        '\n',
        '  ',
        '[',
        ']',
        '{',
        '}',
        '&a ',
        '*a',
        '!!set ',
        '"',
        "'",
        '|',
        '#',
        'ja',
        '? ',
      ),
      {
        maxLength: 60,
      },
    )
    .map((pieces) => pieces.join(''));

  it('is answered, never thrown at', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), yamlPieces), answered));
  });

  it('put into a model in place of a line is answered with a place in the file', () => {
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.oneof(fc.string(), yamlPieces), (index, text) => {
        answered(lines.with(index, text).join('\n'));
      }),
    );
  });

  it('cut off anywhere is answered', () => {
    fc.assert(
      fc.property(fc.nat(smallestModel.length), (length) => answered(smallestModel.slice(0, length))),
    );
  });
});

function answered(text: string): void {
  const lineCount = text.split('\n').length;
  const result = compileModel(text, 'prøve.yaml');
  if (result.ok) return;
  expect(result.mistakes.length).toBeGreaterThan(0);
  for (const { line, column, message } of result.mistakes) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lineCount);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).toMatch(/\.$|\?$/);
  }
}
