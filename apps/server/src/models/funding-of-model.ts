import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Capacity, Model } from '@tovholder/model';
import { AlternativeSchema } from '../problems/problem.js';
import { lengthAnswer, LengthAnswer } from './length-answer.js';
import { capacities } from './meetings-of-model.js';

/** Everything of a model about who pays for what. */

@ApiSchema({ name: 'PayerShare', description: 'En, der betaler for en slags indsats, og hvor meget.' })
export class PayerShareAnswer {
  @ApiProperty({ description: 'Et id fra `payers`.', example: 'school' })
  payer!: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 100, description: 'Delen i procent.' })
  percent!: number;
}

@ApiSchema({ name: 'MeasureKind', description: 'En slags indsats.' })
export class MeasureKindAnswer {
  @ApiProperty({ description: 'Sendes, når en indsats sættes i gang.', example: 'day-treatment' })
  id!: string;

  @ApiProperty({ example: 'Dagbehandling' })
  title!: string;

  @ApiProperty({
    type: () => PayerShareAnswer,
    isArray: true,
    required: false,
    description: 'Hvem der betaler. Mangler det, skrives det for hver indsats.',
  })
  paidBy?: readonly PayerShareAnswer[];

  @ApiProperty({ description: 'Den må begynde, før det er afklaret, hvem der betaler.' })
  mayStartOpen!: boolean;
}

@ApiSchema({
  name: 'OpenQuestionRules',
  description: 'Hvad der gælder, mens det ikke er afklaret, hvem der betaler.',
})
export class OpenQuestionRulesAnswer {
  @ApiProperty({
    enum: capacities,
    enumName: 'Capacity',
    isArray: true,
    description: 'Én af hver ejer spørgsmålet.',
  })
  answeredBy!: readonly Capacity[];

  @ApiProperty({ type: () => LengthAnswer, description: 'Hvor længe det højst må stå åbent.' })
  answerWithin!: LengthAnswer;

  @ApiProperty({
    type: () => LengthAnswer,
    required: false,
    description: 'Hvornår systemet minder om det, én gang. Mangler det, minder kun mennesker om det.',
  })
  remindAfter?: LengthAnswer;
}

@ApiSchema({ name: 'FundingRules', description: 'Hvem der betaler for hvad.' })
export class FundingRulesAnswer {
  @ApiProperty({ type: () => AlternativeSchema, isArray: true, description: 'Dem, der betaler.' })
  payers!: readonly AlternativeSchema[];

  @ApiProperty({
    type: () => MeasureKindAnswer,
    isArray: true,
    description: 'Slags indsatser. Hver indsats er af en af dem.',
  })
  kinds!: readonly MeasureKindAnswer[];

  @ApiProperty({ type: () => OpenQuestionRulesAnswer })
  openQuestions!: OpenQuestionRulesAnswer;

  @ApiProperty({
    type: () => LengthAnswer,
    required: false,
    description: 'Hvor længe det tog fra aftale til indsats, da betalingen kom først.',
  })
  tookBefore?: LengthAnswer;
}

/** Where the model says it. */
export function fundingAnswer({ funding }: Model): { funding?: FundingRulesAnswer } {
  if (!funding) return {};
  const { payers, kinds, tookBefore, openQuestions } = funding;
  const { answeredBy, answerWithin, remindAfter } = openQuestions;
  return {
    funding: {
      payers,
      kinds,
      openQuestions: {
        answeredBy,
        answerWithin: lengthAnswer(answerWithin),
        ...(remindAfter && { remindAfter: lengthAnswer(remindAfter) }),
      },
      ...(tookBefore && { tookBefore: lengthAnswer(tookBefore) }),
    },
  };
}
