import type { Model } from '@tovholder/model';
import fc from 'fast-check';
import type { LevelsInPlace } from '../../model-change/model-change-commands.js';
import type { Versions } from '../model-versions.js';
import { attempt, type Attempt } from '../random-histories.js';
import { randomVersions } from './random-model.js';

export interface CaseOnModels {
  versions: Versions;
  /** A concern first, and then whatever people try. */
  attempts: readonly Attempt[];
  /** The level of another model that takes the place of the one the case stands at. */
  inPlace: (level: string, to: Model) => LevelsInPlace;
}

// Of every kind that can be raised at the school. The authority receives children: what cannot wait is about a child.
const concern = fc
  .tuple(attempt, fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(5))
  .map(([one, ...chosen]): Attempt => {
    const [subject, severity, acute, gates] = chosen;
    const isGroup = subject === 2;
    const rest = Array.from({ length: 30 }, () => 0);
    const picks = [subject, 0, severity, ...(isGroup ? [0, 0] : [acute, gates]), ...rest];
    return { ...one, what: ['RaiseConcern'], orSomebody: true, picks };
  });

/** G4 needs somebody who has not handled the child: of the municipality's two social workers at most one has. */
function withOneLeft(one: Attempt): Attempt {
  return { ...one, handledBefore: one.handledBefore.slice(0, 1) };
}

// The other school has no teacher: where a model leaves something to teachers alone, nobody could do it there.
function atTheSchool(one: Attempt): Attempt {
  return { ...one, what: one.what.filter((type) => type !== 'RaiseConcern') };
}

export const casesOnModels: fc.Arbitrary<CaseOnModels> = fc
  .tuple(randomVersions, concern, fc.array(attempt, { maxLength: 40, size: 'max' }), fc.nat(3))
  .map(([versions, first, rest, place]) => ({
    versions,
    attempts: [first, ...rest.map(atTheSchool)].map(withOneLeft),
    inPlace: (level, { levels }) => {
      const others = levels.filter(({ authority }) => !authority);
      const to = others[place % others.length];
      return to ? [{ from: level, to: to.id }] : [];
    },
  }));
