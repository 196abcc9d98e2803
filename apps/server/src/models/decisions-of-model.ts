import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  decisionKinds,
  gateBarsWords,
  gateCauseWords,
  gateOpensWords,
  legalTopics,
  milestones,
  routeWords,
  severityWords,
  type Capacity,
  type DecisionKind,
  type GateBars,
  type GateCause,
  type GateOpens,
  type LegalTopic,
  type Milestone,
  type Route,
  type Severity,
} from '@tovholder/model';
import { LengthAnswer } from './length-answer.js';
import { capacities } from './meetings-of-model.js';

/** Everything of a model that says who may decide and move what, by when, and on which paragraph. */

@ApiSchema({ name: 'LegalReference', description: 'En bestemmelse.' })
export class LegalReferenceAnswer {
  @ApiProperty({ example: 'Barnets lov § 136' })
  text!: string;

  @ApiProperty({ format: 'date', description: 'Hvornår den gælder fra.' })
  validFrom!: string;
}

@ApiSchema({ name: 'LegalTopic', description: 'Bestemmelsen, en af reglerne hviler på.' })
export class LegalTopicAnswer extends LegalReferenceAnswer {
  @ApiProperty({ enum: legalTopics, enumName: 'LegalTopicId', description: 'Hvad bestemmelsen handler om.' })
  topic!: LegalTopic;
}

@ApiSchema({ name: 'Level', description: 'Et niveau, en sag kan stå på.' })
export class LevelAnswer {
  @ApiProperty({ description: 'Sendes, hvor en handling beder om niveauet.', example: 'forum' })
  id!: string;

  @ApiProperty({ example: 'Tværfagligt mødeforum' })
  title!: string;

  @ApiProperty({ enum: capacities, enumName: 'Capacity', isArray: true, description: 'Hvem der sidder der.' })
  seats!: readonly Capacity[];

  @ApiProperty({ description: 'Her træffes afgørelser efter barnets lov.' })
  authority!: boolean;
}

@ApiSchema({ name: 'Mandate', description: 'Hvem der selv må beslutte hvad.' })
export class MandateAnswer {
  @ApiProperty({ example: 'decide-measure' })
  id!: string;

  @ApiProperty({ example: 'Beslutte en indsats og tage stilling til barnets plan' })
  title!: string;

  @ApiProperty({ enum: decisionKinds, enumName: 'DecisionKind', description: 'Hvad der besluttes.' })
  decision!: DecisionKind;

  @ApiProperty({
    description:
      'Niveauet, sagen står på: et id fra `levels`. Når familieafdelingen har modtaget bekymringen, gælder ' +
      'myndighedens mandater, hvor sagen end står.',
  })
  level!: string;

  @ApiProperty({ enum: capacities, enumName: 'Capacity', isArray: true, description: 'Hvem der har det.' })
  roles!: readonly Capacity[];

  @ApiProperty({ type: () => LegalReferenceAnswer, required: false, description: 'Hjemlen.' })
  legalBasis?: LegalReferenceAnswer;

  @ApiProperty({
    type: 'integer',
    required: false,
    description: 'Største beløb i kroner, det selv medregnet. Mangler det, er der ingen grænse.',
  })
  maxAmountKroner?: number;

  @ApiProperty({ description: 'Barnet høres først, eller der skrives hvorfor ikke.' })
  childHeardFirst!: boolean;
}

@ApiSchema({
  name: 'RouteConditions',
  description: 'Hvad der skal være sket først; alt, der står, skal passe.',
})
export class RouteConditionsAnswer {
  @ApiProperty({ required: false, description: 'Barnets stemme er hørt, eller undtagelsen står.' })
  childHeard?: true;

  @ApiProperty({ required: false, description: 'Et møde er holdt på det niveau, vejen begynder på.' })
  metAtLevel?: true;

  @ApiProperty({ required: false, description: 'Læringsmiljøet for hele gruppen er prøvet ændret.' })
  environmentTried?: true;

  @ApiProperty({
    required: false,
    isArray: true,
    enum: Object.keys(severityWords),
    enumName: 'Severity',
    description: 'Alvoren er en af disse.',
  })
  severity?: readonly Severity[];

  @ApiProperty({ required: false, description: 'Et id fra `levels`: niveauet har givet råd.' })
  adviceFrom?: string;
}

@ApiSchema({ name: 'Route', description: 'En vej mellem to niveauer.' })
export class RouteAnswer {
  @ApiProperty({ example: 'local-asks-forum' })
  id!: string;

  @ApiProperty({
    enum: Object.keys(routeWords),
    enumName: 'RouteKind',
    description:
      '`advice`: spørg til råds med askForAdvice, og sagen bliver, hvor den er; `escalate`: løft sagen med ' +
      'escalateCase; `return`: send sagen tilbage med returnCase.',
  })
  kind!: Route['kind'];

  @ApiProperty({ description: 'Et id fra `levels`.' })
  from!: string;

  @ApiProperty({ description: 'Et id fra `levels`.' })
  to!: string;

  @ApiProperty({
    enum: capacities,
    enumName: 'Capacity',
    isArray: true,
    description:
      'Betingelsen: hvem der må gå den. Det må tovholderen også; og den, der rejste bekymringen, må altid ' +
      'løfte sagen til myndigheden.',
  })
  roles!: readonly Capacity[];

  @ApiProperty({
    type: () => RouteConditionsAnswer,
    required: false,
    description: 'Hvad der skal være sket i sagen først. Mangler det, er vejen altid åben.',
  })
  conditions?: RouteConditionsAnswer;
}

@ApiSchema({ name: 'Gate', description: 'En port, der lukker for forældre og netværk.' })
export class GateAnswer {
  @ApiProperty({ example: 'honour-conflict' })
  id!: string;

  @ApiProperty({ example: 'Æresrelateret konflikt' })
  title!: string;

  @ApiProperty({
    enum: Object.keys(gateCauseWords),
    enumName: 'GateCause',
    description: 'Hvad der lukker porten.',
  })
  when!: GateCause;

  @ApiProperty({
    enum: Object.keys(gateBarsWords),
    enumName: 'GateBars',
    isArray: true,
    description: 'Hvem der ikke inviteres eller orienteres.',
  })
  bars!: readonly GateBars[];

  @ApiProperty({
    enum: Object.keys(gateOpensWords),
    enumName: 'GateOpens',
    isArray: true,
    description:
      'Alt det, der skal til, før porten åbnes. Lovens egne krav gælder, også når de ikke står her.',
  })
  opensWhen!: readonly GateOpens[];

  @ApiProperty({ type: () => LegalReferenceAnswer })
  legalBasis!: LegalReferenceAnswer;
}

@ApiSchema({ name: 'DeadlineRule', description: 'En frist.' })
export class DeadlineRuleAnswer {
  @ApiProperty({ description: 'Står som `rule` på sagens frister.', example: 'assess' })
  id!: string;

  @ApiProperty({ example: 'Vurder, om barnet har akut behov for hjælp' })
  title!: string;

  @ApiProperty({ enum: milestones, enumName: 'Milestone', description: 'Hvad der får fristen til at løbe.' })
  starts!: Milestone;

  @ApiProperty({ enum: milestones, enumName: 'Milestone', description: 'Hvad der opfylder den.' })
  metBy!: Milestone;

  @ApiProperty({ type: () => LengthAnswer, description: 'Hvor længe den løber.' })
  length!: LengthAnswer;

  @ApiProperty({ type: () => LegalReferenceAnswer, description: 'Hjemlen, og hvornår den gælder fra.' })
  legalBasis!: LegalReferenceAnswer;

  @ApiProperty({ enum: capacities, enumName: 'Capacity', description: 'Hvem der skal handle.' })
  owner!: Capacity;

  @ApiProperty({ description: 'Fristen kan bortfalde, når sagen afsluttes.' })
  lapsesOnClosing!: boolean;

  @ApiProperty({
    type: 'string',
    required: false,
    description: 'Fristen, denne træder i stedet for fra den dag, dens hjemmel gælder.',
  })
  replaces?: string;
}
