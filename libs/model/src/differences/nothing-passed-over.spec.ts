import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileModel } from '../compile-model.js';
import { readModelDocument } from '../language/model-document.js';
import { smallestModel } from '../testing/smallest-model.js';
import { differencesBetween } from './differences-between.js';

type Data = Record<string | number, unknown>;

function dataOf(text: string): Data {
  const read = readModelDocument(text);
  if (!read.ok) throw new Error('the model is read');
  return read.document.data as Data;
}

/** Everything that stands in a model, but for its version. */
function everyPlace(
  data: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof data !== 'object' || data === null) return [path];
  return Object.entries(data)
    .filter(([key]) => path.length > 0 || key !== 'version')
    .flatMap(([key, part]) => {
      const within = everyPlace(part, [...path, Array.isArray(data) ? Number(key) : key]);
      return path.length === 0 ? within : [[...path, key], ...within];
    });
}

describe('the differences between two models that differ by chance', () => {
  it('name whatever one thing is altered, wherever in the model it stands', () => {
    const model = dataOf(readFileSync(new URL('../../models/viborg-2026.4.yaml', import.meta.url), 'utf8'));
    const places = everyPlace(model);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.boolean(), (path, takenAway) => {
        const altered = structuredClone(model);
        const holder = path.slice(0, -1).reduce((part, key) => part[key] as Data, altered);
        const key = path.at(-1)!;
        const was = holder[key];
        if (Array.isArray(holder) && takenAway) holder.splice(Number(key), 1);
        else if (takenAway) delete holder[key];
        else holder[key] = typeof was === 'number' ? was + 1 : was === 'ja' ? 'nej' : 'Noget ganske andet';
        const said = differencesBetween(JSON.stringify(model), JSON.stringify(altered));
        const saysNothing = was === 'nej' || (Array.isArray(was) && was.length === 0);
        if (takenAway && saysNothing) return;
        expect(said).not.toEqual([]);
        if (!takenAway && typeof was === 'string' && was !== 'ja' && key !== 'id')
          expect(said.map(({ sentence }) => sentence).join(' ')).toContain('Noget ganske andet');
      }),
      { numRuns: 120 },
    );
  });

  it('are never passed over: where the engine reads another model, something is said', () => {
    const lines = smallestModel.split('\n');
    const hash = (text: string) => {
      const compiled = compileModel(text, 'lille.yaml');
      return compiled.ok ? compiled.model.hash : undefined;
    };
    const original = hash(smallestModel);
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: lines.length - 1 }),
        fc.constantFrom('1', '2', 'nej', 'Andet'),
        (index, word) => {
          const line = (lines[index] ?? '').replace(/[A-ZÆØÅ]\p{L}+|\d+|\bja\b/u, word);
          const text = lines.with(index, line).join('\n');
          const other = hash(text);
          if (other === undefined) return;
          expect(differencesBetween(smallestModel, text).length > 0).toBe(other !== original);
        },
      ),
      { numRuns: 80 },
    );
  });
});
