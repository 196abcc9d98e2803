import { describe, expect, it } from '@jest/globals';
import { compileModel } from '../compile-model.js';
import { formatMistake } from '../language/mistake.js';
import { readModelDocument } from '../language/model-document.js';
import { writtenModel } from '../language/written/written-model.js';
import { brokenExamples } from '../reference/broken-examples.js';
import { checksOfNames, everyCheck } from './every-check.js';

describe('a model with one mistake', () => {
  it.each(brokenExamples())('$about ($file)', ({ file, code, text, expected }) => {
    const compiled = compileModel(text, file);
    const mistakes = compiled.ok ? [] : compiled.mistakes;
    expect(mistakes.map(formatMistake)).toEqual(expected);
    expect(mistakes.map((mistake) => mistake.code)).toEqual([code]);
  });

  const written = brokenExamples().flatMap(({ text }) => {
    const read = readModelDocument(text);
    const parsed = read.ok ? writtenModel.safeParse(read.document.data) : undefined;
    return parsed?.success ? [parsed.data] : [];
  });

  it.each([...checksOfNames, ...everyCheck].map((check) => [check.name, check] as const))(
    'shows what is found by %s',
    (_name, check) => {
      expect(written.flatMap(check)).not.toEqual([]);
    },
  );
});
