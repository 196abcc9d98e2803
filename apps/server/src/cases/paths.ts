import { Uuid } from '@tovholder/cases';

/** What an address names. */
export class CasePath {
  @Uuid('Sagen.')
  caseId!: string;
}

export class MeetingPath extends CasePath {
  @Uuid('Mødet.')
  meetingId!: string;
}

export class ParticipantPath extends MeetingPath {
  @Uuid('Mødets deltager.')
  participantId!: string;
}

export class AgreementPath extends CasePath {
  @Uuid('Aftalen.')
  agreementId!: string;
}

export class TrialActionPath extends CasePath {
  @Uuid('Prøvehandlingen.')
  trialActionId!: string;
}

export class AdvicePath extends CasePath {
  @Uuid('Spørgsmålet til et andet niveau.')
  adviceId!: string;
}

export class MeasurePath extends CasePath {
  @Uuid('Indsatsen.')
  measureId!: string;
}
