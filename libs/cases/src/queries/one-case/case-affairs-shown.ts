import type { Agreement, Deadline, TrialAction } from '../../projections/case-affairs/case-affairs.entity.js';
import type { MeetingStatus } from '../../projections/meeting-record/meeting-record.entity.js';
import { PersonShown } from '../person-shown.js';
import {
  ShownChoice,
  ShownDay,
  ShownList,
  ShownMoment,
  ShownNumber,
  ShownPart,
  ShownText,
} from '../shown.js';

export class CaseMeeting {
  @ShownText('Mødets id.')
  meetingId!: string;

  @ShownText('Mødetypen.')
  kindTitle!: string;

  @ShownChoice('Hvor langt mødet er.', ['planned', 'open', 'closed', 'cancelled'])
  status!: MeetingStatus;

  @ShownMoment('Hvornår mødet begynder.')
  at!: string;

  @ShownText('Hvor mødet er.')
  place!: string;

  @ShownText('Udfaldet.', { orNull: true })
  outcomeTitle!: string | null;
}

export class CaseAgreement {
  @ShownText('Aftalens id.')
  agreementId!: string;

  @ShownText('Mødet, den blev indgået på.')
  meetingId!: string;

  @ShownText('Hvem der holder den.', { orNull: true })
  ownerName!: string | null;

  @ShownText('Den, der holder aftalen, hvis vedkommende kan logge ind.', { orNull: true })
  ownerId!: string | null;

  @ShownText('Hvad de gør.')
  does!: string;

  @ShownText('Tegnet på fremgang.')
  signOfProgress!: string;

  @ShownDay('Senest hvornår.', { orNull: true })
  by!: string | null;

  @ShownChoice('Hvordan det er gået; `left` er bortfaldet, da sagen blev afsluttet.', [
    'open',
    'kept',
    'missed',
    'withdrawn',
    'left',
  ])
  status!: Agreement['status'];

  @ShownText('Fremgangen, da den blev holdt, eller hvorfor den ikke blev eller bortfaldt.', { orNull: true })
  outcome!: string | null;
}

export class CaseTrialAction {
  @ShownText('Prøvehandlingens id.')
  trialActionId!: string;

  @ShownText('Hvem der ser efter.')
  ownerName!: string;

  @ShownText('Hvad der prøves.')
  does!: string;

  @ShownText('Antagelsen bag.')
  hypothesis!: string;

  @ShownDay('Hvornår der ses efter, eller sidst skulle ses efter.')
  review!: string;

  @ShownText('Hvad den lærte os.', { orNull: true })
  learned!: string | null;

  @ShownChoice('Hvad der så sker.', ['continue', 'adapt', 'stop', 'adopt'], { orNull: true })
  result!: TrialAction['result'];

  @ShownText('Hvorfor den bortfaldt, da sagen blev afsluttet.', { orNull: true })
  leftBecause!: string | null;
}

export class CaseAdviceGiven {
  @ShownPart('Hvem der gav rådet.', () => PersonShown)
  by!: PersonShown;

  @ShownMoment('Hvornår.')
  at!: string;

  @ShownText('Rådet.')
  advice!: string;
}

export class CaseAdvice {
  @ShownText('Spørgsmålets id.')
  adviceId!: string;

  @ShownText('Niveauet, der er spurgt.')
  toTitle!: string;

  @ShownText('Spørgsmålet.')
  question!: string;

  @ShownList('Hvem der er spurgt.', () => PersonShown)
  asked!: PersonShown[];

  @ShownMoment('Hvornår der blev spurgt.')
  askedAt!: string;

  @ShownList('Rådene, ét fra hver, der har svaret, det første først.', () => CaseAdviceGiven)
  answers!: CaseAdviceGiven[];
}

export class CaseDecision {
  @ShownText('Beslutningens id.')
  decisionId!: string;

  @ShownText('Hvad der er besluttet.')
  what!: string;

  @ShownText('Begrundelsen.')
  reason!: string;

  @ShownNumber('Beløbet i kroner.', { orNull: true })
  amountKroner!: number | null;

  @ShownMoment('Hvornår.')
  at!: string;

  @ShownText('Hvem der besluttede.')
  byName!: string;

  @ShownText('Mandatet.', { orNull: true })
  mandate!: string | null;
}

export class CaseExchangedFor {
  @ShownText('Gruppens sag. Kun de, der har del i den, kan åbne den.')
  caseId!: string;

  @ShownText('Den fælles indsats i den.')
  measureId!: string;

  @ShownText('Hvad den er.')
  what!: string;

  @ShownDay('Hvornår den slutter, når det er kendt.', { orNull: true })
  endsOn!: string | null;
}

export class CaseMeasure {
  @ShownText('Indsatsens id.')
  measureId!: string;

  @ShownText('Indsatsen.')
  what!: string;

  @ShownText('Hvilken slags indsats det er efter modellen; flere, mens det ikke er afklaret.', {
    orNull: true,
  })
  kindTitle!: string | null;

  @ShownDay('Hvornår den begynder.')
  startsOn!: string;

  @ShownNumber('Hvor mange dage der gik fra den seneste aftale, til den begynder.', { orNull: true })
  daysFromAgreement!: number | null;

  @ShownText('Hvor længe det tog, da betalingen kom først, efter modellen.', { orNull: true })
  tookBefore!: string | null;

  @ShownDay('Hvornår den slutter.', { orNull: true })
  endsOn!: string | null;

  @ShownChoice('Om betalingen er afklaret.', ['open', 'settled'])
  funding!: 'open' | 'settled';

  @ShownText('Hvem der betaler.', { orNull: true })
  payer!: string | null;

  @ShownText('Det åbne spørgsmål om betaling.', { orNull: true })
  question!: string | null;

  @ShownDay('Hvornår der svares.', { orNull: true })
  answerBy!: string | null;

  @ShownNumber('Hvor mange børns egne indsatser den træder i stedet for; kun for de to chefer.', {
    orNull: true,
  })
  takesPlaceOf!: number | null;

  @ShownPart('Den fælles indsats i en gruppes sag, som den er byttet til.', () => CaseExchangedFor, {
    orNull: true,
  })
  exchangedFor!: CaseExchangedFor | null;

  @ShownNumber('Kroner, der følger børnefællesskabet.', { orNull: true })
  freedKroner!: number | null;
}

export class CaseDeadline {
  @ShownText('Fristens id.')
  deadlineId!: string;

  @ShownText('Reglens id i modellen.')
  rule!: string;

  @ShownText('Indsatsen, fristen skyldes, når den skyldes en; ellers null.', { orNull: true })
  measureId!: string | null;

  @ShownText('Hvad den indsats er.', { orNull: true })
  measure!: string | null;

  @ShownText('Hvad der skal gøres.')
  title!: string;

  @ShownText('Hjemlen.')
  legalBasis!: string;

  @ShownMoment('Hvornår fristen begyndte.')
  startsAt!: string;

  @ShownMoment('Hvornår det senest skal være gjort.')
  dueAt!: string;

  @ShownChoice('Hvordan det er gået.', ['running', 'met', 'met-late', 'missed', 'lapsed'])
  status!: Deadline['status'];
}
