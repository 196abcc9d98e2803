import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Capacity, ConsentRule } from '@tovholder/model';
import { LegalReferenceAnswer } from './decisions-of-model.js';
import { lengthAnswer, LengthAnswer } from './length-answer.js';
import { capacities } from './meetings-of-model.js';

@ApiSchema({
  name: 'YoungPersonConsents',
  description: 'Hvornår den unge selv siger ja ved siden af forældrene.',
})
export class YoungPersonConsentsAnswer {
  @ApiProperty({ type: 'integer', description: 'Alderen i år.', example: 15 })
  years!: number;

  @ApiProperty({ type: () => LegalReferenceAnswer, description: 'Hjemlen.' })
  legalBasis!: LegalReferenceAnswer;
}

@ApiSchema({ name: 'ConsentRule', description: 'Det, familien spørges om én gang.' })
export class ConsentRuleAnswer {
  @ApiProperty({ description: 'Sendes som `purpose`.', example: 'work-together' })
  id!: string;

  @ApiProperty({ description: 'Formålet, som det siges til familien.' })
  title!: string;

  @ApiProperty({
    enum: capacities,
    enumName: 'Capacity',
    isArray: true,
    description: 'Dem, samtykket kan dække.',
  })
  covers!: readonly Capacity[];

  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'De mødeformer, der kræver samtykket eller en anden hjemmel: id fra `meetingKinds`.',
  })
  meetings!: readonly string[];

  @ApiProperty({ type: () => LengthAnswer, description: 'Hvor længe et samtykke højst gælder.' })
  atMost!: LengthAnswer;

  @ApiProperty({ type: () => LegalReferenceAnswer, description: 'Hjemlen.' })
  legalBasis!: LegalReferenceAnswer;

  @ApiProperty({ type: () => YoungPersonConsentsAnswer, required: false })
  youngPersonFrom?: YoungPersonConsentsAnswer;
}

export function consentRuleAnswer({ atMost, ...rule }: ConsentRule): ConsentRuleAnswer {
  return { ...rule, atMost: lengthAnswer(atMost) };
}
