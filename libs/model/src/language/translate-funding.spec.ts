import { describe, expect, it } from '@jest/globals';
import { compileModel } from '../compile-model.js';
import { smallestModel } from '../testing/smallest-model.js';

const least = `finansiering:
  betalere: [{ id: school, titel: Skolen }, { id: family, titel: Familieafdelingen }]
  indsatser:
    - id: shared
      titel: Skole med behandling
      betales af: [{ betaler: school, procent: 40 }, { betaler: family, procent: 60 }]
      må begynde uafklaret: ja
    - { id: aids, titel: Hjælpemidler, må begynde uafklaret: nej }
  åbne spørgsmål:
    afklares af: [skolechef]
    afklares inden: 20 arbejdsdage
`;

function fundingIn(text: string) {
  const compiled = compileModel(`${smallestModel}${text}`, 'lille.yaml');
  if (!compiled.ok) throw new Error(compiled.mistakes[0]?.message);
  return compiled.model.funding;
}

describe('what a model says of who pays', () => {
  it('is compiled as the engine reads it, with nothing for what is not written', () => {
    expect(fundingIn(least)).toStrictEqual({
      payers: [
        { id: 'school', title: 'Skolen' },
        { id: 'family', title: 'Familieafdelingen' },
      ],
      kinds: [
        {
          id: 'shared',
          title: 'Skole med behandling',
          paidBy: [
            { payer: 'school', percent: 40 },
            { payer: 'family', percent: 60 },
          ],
          mayStartOpen: true,
        },
        { id: 'aids', title: 'Hjælpemidler', mayStartOpen: false },
      ],
      openQuestions: {
        answeredBy: ['school-chief'],
        answerWithin: { amount: 20, unit: 'working-days' },
      },
    });
  });

  it('may say when those who own a question are reminded, and how long it took before', () => {
    expect(fundingIn(`${least}    mindes om efter: 10 arbejdsdage\n  tog før: 1 måned\n`)).toMatchObject({
      openQuestions: { remindAfter: { amount: 10, unit: 'working-days' } },
      tookBefore: { amount: 1, unit: 'months' },
    });
  });

  it('is absent where nothing is written', () => {
    expect(fundingIn('')).toBeUndefined();
  });
});
