import type { FundingRules, MeasureKind } from '../domain/model.js';
import type { WrittenModel } from './written/written-model.js';

type WrittenFunding = NonNullable<WrittenModel['finansiering']>;

export function translateFunding(funding: WrittenFunding): FundingRules {
  const { betalere, indsatser, 'åbne spørgsmål': questions, 'tog før': tookBefore } = funding;
  const remindAfter = questions['mindes om efter'];
  return {
    payers: betalere.map(({ id, titel }) => ({ id, title: titel })),
    kinds: indsatser.map(translateKind),
    openQuestions: {
      answeredBy: questions['afklares af'],
      answerWithin: questions['afklares inden'],
      ...(remindAfter && { remindAfter }),
    },
    ...(tookBefore && { tookBefore }),
  };
}

function translateKind(kind: WrittenFunding['indsatser'][number]): MeasureKind {
  const paidBy = kind['betales af'];
  return {
    id: kind.id,
    title: kind.titel,
    ...(paidBy && { paidBy: paidBy.map(({ betaler, procent }) => ({ payer: betaler, percent: procent })) }),
    mayStartOpen: kind['må begynde uafklaret'],
  };
}
