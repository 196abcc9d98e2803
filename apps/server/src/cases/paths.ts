import { Uuid } from '@tovholder/cases';

/** What an address names. */
export class CasePath {
  @Uuid('Sagen.', { foundIn: 'cases' })
  caseId!: string;
}

export class MeetingPath extends CasePath {
  @Uuid('Mødet.', { foundIn: 'meetings' })
  meetingId!: string;
}

export class ParticipantPath extends MeetingPath {
  @Uuid('Mødets deltager.', { foundIn: 'participants' })
  participantId!: string;
}

export class AgreementPath extends CasePath {
  @Uuid('Aftalen.', { foundIn: 'agreements' })
  agreementId!: string;
}

export class TrialActionPath extends CasePath {
  @Uuid('Prøvehandlingen.', { foundIn: 'trialActions' })
  trialActionId!: string;
}

export class AdvicePath extends CasePath {
  @Uuid('Spørgsmålet til et andet niveau.', { foundIn: 'advice' })
  adviceId!: string;
}

export class GrantPath extends CasePath {
  @Uuid('Bevillingen.', { foundIn: 'grants' })
  grantId!: string;
}

export class NoticePath extends CasePath {
  @Uuid('Advisset.', { foundIn: 'notices' })
  noticeId!: string;
}

export class AppealPath extends CasePath {
  @Uuid('Klagen.', { foundIn: 'appeals' })
  appealId!: string;
}

export class ConsentPath extends CasePath {
  @Uuid('Samtykket.', { foundIn: 'consents' })
  consentId!: string;
}

export class MeasurePath extends CasePath {
  @Uuid('Indsatsen.', { foundIn: 'measures' })
  measureId!: string;
}

export class TaskPath extends CasePath {
  @Uuid('Opgaven.', { foundIn: 'tasksOfCase' })
  taskId!: string;
}
