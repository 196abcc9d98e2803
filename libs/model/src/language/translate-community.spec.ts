import { describe, expect, it } from '@jest/globals';
import { compileModel } from '../compile-model.js';
import { smallestModel } from '../testing/smallest-model.js';

const toGroups = `bekymringer:
  - når: { handler om: [gruppe] }
    mødeform: talk
    holdes inden: 10 arbejdsdage
`;
const talk = `  - id: talk
    titel: Sparringsmøde
    niveau: local
    varighed: 45 minutter
    gælder som underretning: nej
    mødeleder: skoleleder
    deltagere: [{ hvem: skoleleder, fordi: Lederen kan ændre rammerne. }]
`;
const community = `grupper:
  spørgsmål: Hvordan er det at gå i jeres klasse?
  høres før mødet slutter: nej
  høres før beslutning: ja
prøvehandlinger:
  mindst fagligheder: 3
  ses efter inden: 2 måneder
bevillinger:
  - id: sparring
    titel: Midler efter sparring
    niveau: local
    roller: [skolechef, PPR]
    alle skal være enige: ja
    højst kroner: 250000
    formål: [{ id: skills, titel: Kompetence }]
    handler om: [gruppe, barn]
    barnet høres først: nej
    ses efter inden: 3 måneder
fælles indsatser:
  træder mindst i stedet for: 2
`;

describe('what a model says of groups of children', () => {
  it('is compiled as the engine reads it', () => {
    const text = smallestModel
      .replace('bekymringer:\n  - når:\n      akut: ja', () => `${talk}${toGroups}  - når:\n      akut: ja`)
      // Urgent concerns come first, also those about a group.
      .replace('{ handler om: [gruppe] }', '{ akut: nej, mistanke om overgreb: nej, handler om: [gruppe] }');
    expect(compileModel(`${text}${community}`, 'lille.yaml')).toMatchObject({
      ok: true,
      model: {
        groups: {
          asks: 'Hvordan er det at gå i jeres klasse?',
          heardBeforeMeetingCloses: false,
          heardBeforeDecision: true,
        },
        trialActions: { minProfessions: 3, reviewWithin: { amount: 2, unit: 'months' } },
        grants: [
          {
            id: 'sparring',
            title: 'Midler efter sparring',
            level: 'local',
            roles: ['school-chief', 'ppr'],
            unanimous: true,
            maxAmountKroner: 250_000,
            purposes: [{ id: 'skills', title: 'Kompetence' }],
            subjects: ['group', 'child'],
            childHeardFirst: false,
            reviewWithin: { amount: 3, unit: 'months' },
          },
        ],
        sharedMeasures: { minExchanged: 2 },
      },
    });
  });

  it('is absent where nothing is written, so that the hash of a model from before is what it was', () => {
    const compiled = compileModel(smallestModel, 'lille.yaml');
    if (!compiled.ok) throw new Error('the smallest model compiles');
    expect(Object.keys(compiled.model)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/groups|trialActions|grants|sharedMeasures/)]),
    );
  });
});
