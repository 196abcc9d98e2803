import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  capacityWords,
  decisionWords,
  milestoneWords,
  severityWords,
  termFor,
  type Model,
  type Words,
} from '@tovholder/model';
import { AlternativeSchema } from '../problems/problem.js';
import {
  GateAnswer,
  DeadlineRuleAnswer,
  LegalTopicAnswer,
  LevelAnswer,
  MandateAnswer,
  RouteAnswer,
} from './decisions-of-model.js';
import {
  communityAnswer,
  GrantRuleAnswer,
  GroupRulesAnswer,
  SharedMeasureRulesAnswer,
  TrialActionRulesAnswer,
} from './community-of-model.js';
import { ConsentRuleAnswer, consentRuleAnswer } from './consents-of-model.js';
import { fundingAnswer, FundingRulesAnswer } from './funding-of-model.js';
import { lengthAnswer } from './length-answer.js';
import {
  ActionCardAnswer,
  AnalysisStepAnswer,
  IntakeRuleAnswer,
  MeetingKindAnswer,
  OutcomeAnswer,
} from './meetings-of-model.js';
import { AppealRulesAnswer, appealRulesAnswer } from './appeals-of-model.js';
import { NoticeRuleAnswer } from './notices-of-model.js';
import { DiscretionaryTaskAnswer, tasksAnswer } from './tasks-of-model.js';

@ApiSchema({ name: 'ModelReference', description: 'En model og dens version.' })
export class ModelReferenceAnswer {
  @ApiProperty({ example: 'viborg' })
  name!: string;

  @ApiProperty({ example: '2026.1' })
  version!: string;

  @ApiProperty({
    description: 'Modellens aftryk (SHA-256): samme aftryk, samme model.',
  })
  hash!: string;

  @ApiProperty({ example: 'Den tværfaglige model' })
  title!: string;
}

@ApiSchema({ name: 'ModelInList' })
export class ModelInListAnswer extends ModelReferenceAnswer {
  @ApiProperty({
    description:
      'Nye bekymringer begynder på den. De andre er til de sager, der kører på dem, og til at læse i.',
  })
  forNewConcerns!: boolean;
}

@ApiSchema({ name: 'ModelWords', description: 'Hvad modellens koder hedder på dansk.' })
export class ModelWordsAnswer {
  @ApiProperty({ type: () => AlternativeSchema, isArray: true, description: 'Hvad man kan deltage som.' })
  capacities!: AlternativeSchema[];

  @ApiProperty({ type: () => AlternativeSchema, isArray: true, description: 'Alvoren af en bekymring.' })
  severities!: AlternativeSchema[];

  @ApiProperty({ type: () => AlternativeSchema, isArray: true, description: 'Hvad der kan besluttes.' })
  decisions!: AlternativeSchema[];

  @ApiProperty({ type: () => AlternativeSchema, isArray: true, description: 'Milepælene i en sag.' })
  milestones!: AlternativeSchema[];
}

@ApiSchema({
  name: 'Model',
  description: 'Modellen, sager kører på. Ethvert id, en handling beder om fra modellen, står her.',
})
export class ModelAnswer extends ModelReferenceAnswer {
  @ApiProperty({
    type: () => IntakeRuleAnswer,
    isArray: true,
    description: 'Hvordan en bekymring begynder. Den første regel, der passer, gælder.',
  })
  intake!: IntakeRuleAnswer[];

  @ApiProperty({ type: () => MeetingKindAnswer, isArray: true, description: 'Mødeformerne.' })
  meetingKinds!: readonly MeetingKindAnswer[];

  @ApiProperty({
    type: () => AnalysisStepAnswer,
    isArray: true,
    description: 'Analysemodellens trin, i rækkefølge. De samme på alle niveauer.',
  })
  analysisModel!: readonly AnalysisStepAnswer[];

  @ApiProperty({ type: () => OutcomeAnswer, isArray: true, description: 'Hvordan et møde kan ende.' })
  outcomes!: readonly OutcomeAnswer[];

  @ApiProperty({
    type: () => ActionCardAnswer,
    isArray: true,
    description: 'Actioncardene, et for hver slags deltager.',
  })
  actionCards!: readonly ActionCardAnswer[];

  @ApiProperty({ type: () => LevelAnswer, isArray: true, description: 'Niveauerne.' })
  levels!: readonly LevelAnswer[];

  @ApiProperty({ type: () => RouteAnswer, isArray: true, description: 'Vejene mellem niveauerne.' })
  routes!: readonly RouteAnswer[];

  @ApiProperty({
    type: () => GateAnswer,
    isArray: true,
    required: false,
    description: 'Portene, som de er skrevet. Lovens egne holder, også når de mangler her.',
  })
  gates?: readonly GateAnswer[];

  @ApiProperty({ type: () => MandateAnswer, isArray: true, description: 'Mandaterne.' })
  mandates!: readonly MandateAnswer[];

  @ApiProperty({
    type: () => NoticeRuleAnswer,
    isArray: true,
    required: false,
    description: 'Advis: det, nogen får at vide én gang.',
  })
  notices?: readonly NoticeRuleAnswer[];

  @ApiProperty({
    type: () => AppealRulesAnswer,
    required: false,
    description: 'Klage: hvad der kan klages over, og hvor længe.',
  })
  appeals?: AppealRulesAnswer;

  @ApiProperty({ type: () => DeadlineRuleAnswer, isArray: true, description: 'Fristerne.' })
  deadlines!: DeadlineRuleAnswer[];

  @ApiProperty({
    type: () => GroupRulesAnswer,
    required: false,
    description: 'Hvad der gælder for en gruppe børn. Mangler det, gælder det samme som for et barn.',
  })
  groups?: GroupRulesAnswer;

  @ApiProperty({
    type: () => TrialActionRulesAnswer,
    required: false,
    description: 'Hvad en prøvehandling kræver.',
  })
  trialActions?: TrialActionRulesAnswer;

  @ApiProperty({
    type: () => GrantRuleAnswer,
    isArray: true,
    required: false,
    description: 'Bevillingerne: penge, de nærmeste selv råder over.',
  })
  grants?: GrantRuleAnswer[];

  @ApiProperty({
    type: () => SharedMeasureRulesAnswer,
    required: false,
    description: 'Når flere børns egne indsatser byttes til én fælles. Mangler det, kan de ikke byttes.',
  })
  sharedMeasures?: SharedMeasureRulesAnswer;

  @ApiProperty({
    type: () => FundingRulesAnswer,
    required: false,
    description: 'Hvem der betaler for hvilken slags indsats. Mangler det, skrives det for hver.',
  })
  funding?: FundingRulesAnswer;

  @ApiProperty({
    type: () => DiscretionaryTaskAnswer,
    isArray: true,
    required: false,
    description: 'Det, der kan gøres i en sag, men ikke skal.',
  })
  discretionaryTasks?: DiscretionaryTaskAnswer[];

  @ApiProperty({
    type: () => ConsentRuleAnswer,
    isArray: true,
    description: 'Det, familien spørges om samtykke til. Tom, når modellen ikke spørger om noget.',
  })
  consents!: ConsentRuleAnswer[];

  @ApiProperty({
    type: 'string',
    format: 'date',
    required: false,
    description: 'Den dag, modellen tages i brug, som dens hjemler er efterprøvet på.',
  })
  inForceFrom?: string;

  @ApiProperty({ type: () => LegalTopicAnswer, isArray: true, description: 'Lovgrundlaget for reglerne.' })
  law!: LegalTopicAnswer[];

  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'Dage ud over helligdagene, der ikke er arbejdsdage, som dag og måned.',
    example: ['24-12'],
  })
  closingDays!: readonly string[];

  @ApiProperty({ type: () => ModelWordsAnswer })
  words!: ModelWordsAnswer;
}

export function modelReference({ name, version, hash, title }: Model): ModelReferenceAnswer {
  return { name, version, hash, title };
}

export function modelAnswer(model: Model): ModelAnswer {
  const { levels, meetingKinds, analysisModel, outcomes, actionCards, mandates, routes, calendar } = model;
  return {
    ...modelReference(model),
    intake: model.intake.map(({ meetWithin, ...rule }) => ({
      ...rule,
      meetWithin: lengthAnswer(meetWithin),
    })),
    meetingKinds,
    analysisModel,
    outcomes,
    actionCards,
    levels,
    ...(model.gates && { gates: model.gates }),
    routes,
    mandates,
    deadlines: model.deadlines.map(({ length, ...rule }) => ({ ...rule, length: lengthAnswer(length) })),
    ...(model.notices && { notices: model.notices }),
    ...(model.appeals && { appeals: appealRulesAnswer(model.appeals) }),
    ...communityAnswer(model),
    ...(model.inForceFrom !== undefined && { inForceFrom: model.inForceFrom }),
    ...fundingAnswer(model),
    ...tasksAnswer(model),
    consents: (model.consents ?? []).map(consentRuleAnswer),
    law: Object.entries(model.law).map(([topic, reference]) => ({
      topic: topic as LegalTopicAnswer['topic'],
      ...reference,
    })),
    closingDays: calendar.closingDays,
    words: modelWords,
  };
}

const modelWords: ModelWordsAnswer = {
  capacities: alternatives(capacityWords),
  severities: alternatives(severityWords),
  decisions: alternatives(decisionWords),
  milestones: alternatives(milestoneWords),
};

function alternatives<Code extends string>(words: Words<Code>): AlternativeSchema[] {
  return (Object.keys(words) as Code[]).map((id) => ({ id, title: termFor(words, id) }));
}
