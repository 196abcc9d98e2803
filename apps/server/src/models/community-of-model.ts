import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { subjectWords, type Capacity, type Model, type SubjectKind } from '@tovholder/model';
import { AlternativeSchema } from '../problems/problem.js';
import { lengthAnswer, LengthAnswer } from './length-answer.js';
import { capacities } from './meetings-of-model.js';

/** Everything of a model about groups of children, what is tried with them and what they are given. */

@ApiSchema({ name: 'GroupRules', description: 'Hvad der gælder, når bekymringen handler om en gruppe børn.' })
export class GroupRulesAnswer {
  @ApiProperty({ description: 'Det, børnene i gruppen spørges om.' })
  asks!: string;

  @ApiProperty({ description: 'Et møde om en gruppe kan ikke slutte, før børnene er hørt.' })
  heardBeforeMeetingCloses!: boolean;

  @ApiProperty({ description: 'Der kan ikke besluttes noget for en gruppe, før børnene er hørt.' })
  heardBeforeDecision!: boolean;
}

@ApiSchema({ name: 'TrialActionRules', description: 'Hvad en prøvehandling kræver.' })
export class TrialActionRulesAnswer {
  @ApiProperty({
    type: 'integer',
    minimum: 2,
    description: 'Hvor mange fagligheder der mindst prøver sammen.',
  })
  minProfessions!: number;

  @ApiProperty({ type: () => LengthAnswer, description: 'Hvor længe der højst må gå, før der ses efter.' })
  reviewWithin!: LengthAnswer;
}

@ApiSchema({ name: 'GrantRule', description: 'En slags bevilling.' })
export class GrantRuleAnswer {
  @ApiProperty({ description: 'Sendes, hvor en handling beder om slagsen.', example: 'sparring' })
  id!: string;

  @ApiProperty({ example: 'Midler efter sparring' })
  title!: string;

  @ApiProperty({ description: 'Niveauet, hvor der bevilges: et id fra `levels`.' })
  level!: string;

  @ApiProperty({ enum: capacities, enumName: 'Capacity', isArray: true, description: 'Hvem der bevilger.' })
  roles!: readonly Capacity[];

  @ApiProperty({ description: 'Hver af rollerne skal sige ja. Ellers er én nok.' })
  unanimous!: boolean;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    description: 'Loftet i kroner, det selv medregnet, for alt, en sag bevilges på denne måde.',
  })
  maxAmountKroner!: number;

  @ApiProperty({ type: () => AlternativeSchema, isArray: true, description: 'Hvad pengene må bruges til.' })
  purposes!: readonly AlternativeSchema[];

  @ApiProperty({
    isArray: true,
    enum: Object.keys(subjectWords),
    enumName: 'IntakeSubject',
    description: 'Hvem der kan bevilges til.',
  })
  subjects!: readonly SubjectKind[];

  @ApiProperty({
    description: 'Barnet høres først, eller der skrives hvorfor ikke. For en gruppe siger `groups` det.',
  })
  childHeardFirst!: boolean;

  @ApiProperty({ type: () => LengthAnswer, description: 'Hvor længe der højst må gå, før der ses efter.' })
  reviewWithin!: LengthAnswer;
}

@ApiSchema({
  name: 'SharedMeasureRules',
  description: 'Hvad der skal til, for at egne indsatser byttes til en fælles.',
})
export class SharedMeasureRulesAnswer {
  @ApiProperty({
    type: 'integer',
    minimum: 2,
    description: 'Hvor mange børns egne indsatser der mindst byttes.',
  })
  minExchanged!: number;
}

/** The parts the model has. */
export function communityAnswer({ groups, trialActions, grants, sharedMeasures }: Model) {
  return {
    ...(groups && { groups }),
    ...(trialActions && {
      trialActions: { ...trialActions, reviewWithin: lengthAnswer(trialActions.reviewWithin) },
    }),
    ...(grants && {
      grants: grants.map((grant) => ({ ...grant, reviewWithin: lengthAnswer(grant.reviewWithin) })),
    }),
    ...(sharedMeasures && { sharedMeasures }),
  };
}
