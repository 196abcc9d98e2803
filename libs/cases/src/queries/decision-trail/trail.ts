import type { DeadlineEffect } from '../../projections/decision-trail/trail-entry.entity.js';
import { KnownAnswer } from '../known-answers/known-answer.js';
import { PersonShown } from '../person-shown.js';
import { roleTitles } from './role-titles.js';
import {
  ShownChoice,
  ShownList,
  ShownMoment,
  ShownNumber,
  ShownPart,
  ShownPosition,
  ShownText,
  ShownTexts,
  ShownYesNo,
} from '../shown.js';

const roles = Object.keys(roleTitles);

export class TrailMandate {
  @ShownText('Mandatets id i modellen.')
  mandateId!: string;

  @ShownText('Mandatet, som det stod i modellen.')
  title!: string;

  @ShownText('Niveauet, modellen giver mandatet på; null, når modellen ikke længere kender det.', {
    orNull: true,
  })
  levelTitle!: string | null;

  @ShownYesNo('Om modellen kræver, at barnet er hørt, før der besluttes under mandatet.')
  childHeardFirst!: boolean;
}

export class TrailRoute {
  @ShownText('Vejens id i modellen.')
  routeId!: string;

  @ShownText('Vejen som ord.')
  title!: string;
}

export class TrailDeadline {
  @ShownText('Fristens id.')
  deadlineId!: string;

  @ShownText('Hvad der skal gøres.')
  title!: string;

  @ShownChoice('Hvad der skete med fristen.', ['set', 'moved', 'kept', 'kept-late', 'missed', 'lapsed'])
  effect!: DeadlineEffect;

  @ShownMoment('Hvornår det senest skulle være gjort.', { orNull: true })
  dueAt!: string | null;
}

export class TrailMeasure {
  @ShownText('Indsatsens id.')
  measureId!: string;

  @ShownText('Hvad indsatsen er.')
  what!: string;
}

export class TrailVoice {
  @ShownChoice('Om barnet var hørt, undtaget eller ingen af delene.', ['heard', 'excepted', 'not-heard'])
  state!: 'heard' | 'excepted' | 'not-heard';

  @ShownMoment('Hvornår.', { orNull: true })
  at!: string | null;

  @ShownText('Hvad barnet sagde, eller hvorfor det ikke er hørt.', { orNull: true })
  what!: string | null;
}

export class TrailFact {
  @ShownPosition('Hændelsens plads i hele loggen.')
  position!: string;

  @ShownNumber('Hændelsens nummer i sagen.')
  version!: number;

  @ShownText('Handlingen, den kom af; hændelser fra samme handling har samme id.')
  commandId!: string;

  @ShownMoment('Hvornår.')
  at!: string;

  @ShownText('Hændelsens navn.')
  type!: string;

  @ShownPart('Hvem der gjorde det.', () => PersonShown)
  who!: PersonShown;

  @ShownText('Deltageren, en anden skrev det for.', { orNull: true })
  onBehalfOf!: string | null;

  @ShownChoice('Rollen, det blev gjort i.', roles)
  role!: string;

  @ShownText('Rollen som ord.')
  roleTitle!: string;

  @ShownText('Enheden, rollen blev brugt i.')
  unitId!: string;

  @ShownText('Niveauet, sagen stod på. Mandatet har sit eget niveau.')
  levelTitle!: string;

  @ShownText('Hvad der skete.')
  what!: string;

  @ShownYesNo('Om det er en beslutning.')
  isDecision!: boolean;

  @ShownPart('Mandatet, der blev besluttet under.', () => TrailMandate, { orNull: true })
  mandate!: TrailMandate | null;

  @ShownPart('Vejen mellem to niveauer, der blev besluttet efter.', () => TrailRoute, { orNull: true })
  route!: TrailRoute | null;

  @ShownText('Hjemlen.', { orNull: true })
  legalBasis!: string | null;

  @ShownText('Reglen i modellen eller porten, der virkede.', { orNull: true })
  rule!: string | null;

  @ShownTexts('Hvad det hviler på.')
  basis!: string[];

  @ShownPart('Barnets stemme, som den var kendt.', () => TrailVoice)
  childsVoice!: TrailVoice;

  @ShownList(
    'Hvad der var svaret på de felter, modellen bruger som beslutningsgrundlag, da der blev besluttet. Tom, når det ikke ' +
      'er en beslutning.',
    () => KnownAnswer,
  )
  knownAnswers!: KnownAnswer[];

  @ShownPosition(
    'Så meget af loggen havde den, der handlede, fået vist af sagen. Det følger af den version, handlingen blev sendt ' +
      'med, og er holdt op mod loggen: den kan ikke være nyere end sagen, og en beslutning afvises, når sagen er gået ' +
      'videre. Kun det, der alene føjer noget til, kan hvile på en ældre version.',
  )
  knewUpTo!: string;

  @ShownNumber(
    'Det samme som nummeret på den sidste hændelse i sagen, de havde fået vist; 0, når der ingen var.',
  )
  knewVersion!: number;

  @ShownPart('Fristen, det handler om.', () => TrailDeadline, { orNull: true })
  deadline!: TrailDeadline | null;

  @ShownPart('Indsatsen, det handler om; også af en frist, der skyldes en indsats.', () => TrailMeasure, {
    orNull: true,
  })
  measure!: TrailMeasure | null;
}

export class Trail {
  @ShownText('Sagens id.')
  caseId!: string;

  @ShownText('Hvem sagen handler om.')
  subjectName!: string;

  @ShownMoment('Tidspunktet, sporet vises som kendt på; ellers nu.', { orNull: true })
  asOf!: string | null;

  @ShownList('Hvad der skete, i rækkefølge.', () => TrailFact)
  facts!: TrailFact[];
}
