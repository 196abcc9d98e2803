import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { appealableWords, type AppealableKind, type AppealRules } from '@tovholder/model';
import { LegalReferenceAnswer } from './decisions-of-model.js';
import { lengthAnswer, LengthAnswer } from './length-answer.js';

@ApiSchema({
  name: 'AppealRules',
  description: 'Hvad der kan klages over, hvor længe, og hvem klagen går til.',
})
export class AppealRulesAnswer {
  @ApiProperty({
    enum: Object.keys(appealableWords),
    enumName: 'AppealableKind',
    isArray: true,
    description: 'Det, der kan klages over.',
  })
  decisions!: readonly AppealableKind[];

  @ApiProperty({
    type: () => LengthAnswer,
    description: 'Hvor længe, fra slutningen af den dag, parten fik besked.',
  })
  within!: LengthAnswer;

  @ApiProperty({ type: () => LegalReferenceAnswer, description: 'Klagefristens hjemmel.' })
  legalBasis!: LegalReferenceAnswer;

  @ApiProperty({
    description: 'Den, der afgør en klage, der ikke gives medhold i.',
    example: 'Ankestyrelsen',
  })
  appealBody!: string;
}

export function appealRulesAnswer({ within, ...rules }: AppealRules): AppealRulesAnswer {
  return { ...rules, within: lengthAnswer(within) };
}
