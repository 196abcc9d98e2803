import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  capacityWords,
  collectsWords,
  fieldFormWords,
  fieldUses,
  severityWords,
  subjectWords,
  type AnalysisStep,
  type Capacity,
  type FieldForm,
  type FieldUse,
  type Severity,
} from '@tovholder/model';
import { AlternativeSchema } from '../problems/problem.js';
import { LengthAnswer } from './length-answer.js';

export const capacities = Object.keys(capacityWords) as Capacity[];

/** Everything of a model that is used to hold a meeting: which, with whom, along which agenda, to which end. */

@ApiSchema({ name: 'RequiredCapacity', description: 'En, modellen kræver på mødet.' })
export class RequiredCapacityAnswer {
  @ApiProperty({ enum: capacities, enumName: 'Capacity', description: 'Hvad personen kommer som.' })
  capacity!: Capacity;

  @ApiProperty({ description: 'Hvorfor netop denne deltager, med modellens ord.' })
  reason!: string;
}

@ApiSchema({ name: 'MeetingKind', description: 'En mødeform.' })
export class MeetingKindAnswer {
  @ApiProperty({ description: 'Sendes, hvor en handling beder om mødeformen.', example: 'network-meeting' })
  id!: string;

  @ApiProperty({ example: 'Netværksmøde' })
  title!: string;

  @ApiProperty({ description: 'Niveauet, mødet holdes på: et id fra `levels`.' })
  level!: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Hvor længe mødet varer.' })
  durationMinutes!: number;

  @ApiProperty({ description: 'Mødets referat gælder som den skriftlige underretning.' })
  standsForNotification!: boolean;

  @ApiProperty({ enum: capacities, enumName: 'Capacity', description: 'Hvem der leder mødet.' })
  chair!: Capacity;

  @ApiProperty({ type: () => RequiredCapacityAnswer, isArray: true, description: 'Hvem der skal være med.' })
  required!: readonly RequiredCapacityAnswer[];
}

@ApiSchema({
  name: 'IntakeCondition',
  description: 'Hvad der skal gælde for bekymringen. Det, der ikke er nævnt, er uden betydning.',
})
export class IntakeConditionAnswer {
  @ApiProperty({ required: false, description: 'Om bekymringen er akut.' })
  acute?: boolean;

  @ApiProperty({ required: false, description: 'Om der er mistanke om overgreb.' })
  suspectedAbuse?: boolean;

  @ApiProperty({
    required: false,
    isArray: true,
    enum: Object.keys(severityWords),
    enumName: 'Severity',
    description: 'Alvoren er en af disse.',
  })
  severity?: readonly Severity[];

  @ApiProperty({
    required: false,
    isArray: true,
    enum: Object.keys(subjectWords),
    enumName: 'IntakeSubject',
    description: 'Bekymringen handler om et barn (også et, der kun er beskrevet) eller om en gruppe.',
  })
  subject?: readonly ('child' | 'group')[];
}

@ApiSchema({ name: 'IntakeRule', description: 'Hvordan en bekymring begynder.' })
export class IntakeRuleAnswer {
  @ApiProperty({ type: () => IntakeConditionAnswer })
  when!: IntakeConditionAnswer;

  @ApiProperty({ description: 'Mødet, der indkaldes til: et id fra `meetingKinds`.' })
  meetingKind!: string;

  @ApiProperty({ type: () => LengthAnswer, description: 'Hvor længe efter bekymringen mødet senest holdes.' })
  meetWithin!: LengthAnswer;
}

@ApiSchema({ name: 'StepField', description: 'Et felt i et trin, og hvor svaret bruges bagefter.' })
export class StepFieldAnswer {
  @ApiProperty({ description: 'Sendes som `field` med makeContribution.', example: 'hypothesis' })
  id!: string;

  @ApiProperty({ example: 'Vores fælles antagelse' })
  title!: string;

  @ApiProperty({ description: 'Det, der spørges om.' })
  asks!: string;

  @ApiProperty({
    required: false,
    isArray: true,
    enum: capacities,
    enumName: 'Capacity',
    description: 'Hvem svaret er fra. Mangler det, kan alle, der er til stede, svare.',
  })
  answeredBy?: readonly Capacity[];

  @ApiProperty({
    enum: Object.keys(fieldFormWords),
    enumName: 'FieldForm',
    description: 'Hvordan der svares.',
  })
  form!: FieldForm;

  @ApiProperty({
    type: () => AlternativeSchema,
    isArray: true,
    required: false,
    description: 'Det, der kan vælges imellem, når formen er `choice`.',
  })
  choices?: readonly AlternativeSchema[];

  @ApiProperty({
    isArray: true,
    enum: [...fieldUses],
    enumName: 'FieldUse',
    description:
      'Hvor svaret vises: i referatet, når der besluttes, når der følges op, når næste møde forberedes og på actioncardet.',
  })
  usedIn!: readonly FieldUse[];
}

@ApiSchema({ name: 'AnalysisStep', description: 'Et trin i analysemodellen, som er mødets dagsorden.' })
export class AnalysisStepAnswer {
  @ApiProperty({ description: 'Sendes, hvor en handling beder om trinnet.', example: 'worries' })
  id!: string;

  @ApiProperty({ example: 'Hvad er vi bekymrede for?' })
  title!: string;

  @ApiProperty({ description: 'Det, mødelederen spørger om.' })
  asks!: string;

  @ApiProperty({
    enum: Object.keys(collectsWords),
    enumName: 'StepCollects',
    description:
      'Hvad trinnet samler, og hvad det sendes med: `contributions` og `worries` med makeContribution; uden et bidrag til `worries` kan et møde, der gælder som underretning, ikke afsluttes; `child-voice` med ' +
      'hearChild eller exceptChildVoice; `scales` med giveScale; `agreements` med makeAgreement og ' +
      'planTrialAction; `outcome` og `follow-up` med closeMeeting. `purpose` er det, der siges, og sendes ikke.',
  })
  collects!: AnalysisStep['collects'];

  @ApiProperty({
    type: () => AlternativeSchema,
    isArray: true,
    description: 'Dimensionerne, et bidrag til trinnet kan ordnes efter; `id` er det, der sendes.',
  })
  dimensions!: readonly AlternativeSchema[];

  @ApiProperty({
    type: () => StepFieldAnswer,
    isArray: true,
    required: false,
    description:
      'Det, trinnet spørger særskilt om, fordi det bruges igen. Mangler, når trinnet ingen felter har.',
  })
  fields?: readonly StepFieldAnswer[];
}

@ApiSchema({ name: 'Outcome', description: 'Hvordan et møde kan ende.' })
export class OutcomeAnswer {
  @ApiProperty({ description: 'Sendes, når mødet afsluttes.', example: 'stay-local' })
  id!: string;

  @ApiProperty({ example: 'Vi fortsætter, hvor vi er' })
  title!: string;

  @ApiProperty({
    required: false,
    description: 'Niveauet, sagen går til: et id fra `levels`. Mangler det, bliver sagen, hvor den er.',
  })
  toLevel?: string;

  @ApiProperty({ description: 'Udfaldet åbner screeningen efter barnets lov.' })
  opensScreening!: boolean;
}

@ApiSchema({ name: 'ActionCardQuestion', description: 'Et spørgsmål, deltageren forbereder sig på.' })
export class ActionCardQuestionAnswer {
  @ApiProperty({ description: 'Sendes som `questionId`, når deltageren forbereder sig.' })
  id!: string;

  @ApiProperty({ description: 'Spørgsmålet.' })
  asks!: string;
}

@ApiSchema({ name: 'ActionCard', description: 'Actioncardet til dem, der deltager som det, der står.' })
export class ActionCardAnswer {
  @ApiProperty({ enum: capacities, enumName: 'Capacity', description: 'Hvem det er til.' })
  capacity!: Capacity;

  @ApiProperty({ example: 'Til dig, det handler om' })
  title!: string;

  @ApiProperty({ type: 'string', isArray: true, description: 'Hvad deltageren kan forvente.' })
  expect!: readonly string[];

  @ApiProperty({
    type: () => ActionCardQuestionAnswer,
    isArray: true,
    description: 'Hvad deltageren forbereder sig på.',
  })
  questions!: readonly ActionCardQuestionAnswer[];
}
