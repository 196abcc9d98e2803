import type { TrialActionResult } from '../agreements/agreement-events.js';
import type { CaseFact, EventOf } from '../case-event.js';
import { referenceTo } from '../people-rules.js';
import type { ActingPerson } from '../people.js';
import { familyLeader, school, schoolChief, schoolLeader, socialWorker } from './municipality.js';
import { participants, theMeeting } from './meeting-history.js';

export const theAgreement = 'agreement-1';
export const theTrialAction = 'trial-1';
export const theAdvice = 'advice-1';
export const theMeasure = 'measure-1';

export function agreementMade(agreement: Partial<EventOf<'AgreementMade'>['data']> = {}): CaseFact {
  return {
    type: 'AgreementMade',
    data: {
      agreementId: theAgreement,
      meetingId: theMeeting,
      does: 'To lærere i dansktimerne.',
      signOfProgress: 'Villads bliver i klassen hele timen.',
      owner: {
        participantId: participants.schoolLeader.participantId,
        ...referenceTo(schoolLeader),
      },
      by: '2026-04-01',
      ...agreement,
    },
  };
}

export function agreementKept(): CaseFact {
  return { type: 'AgreementKept', data: { agreementId: theAgreement, progress: 'Det virker.' } };
}

export function trialActionPlanned(): CaseFact {
  return {
    type: 'TrialActionPlanned',
    data: {
      trialActionId: theTrialAction,
      meetingId: theMeeting,
      hypothesis: 'Mindre grupper giver ro.',
      does: 'Holddeling i matematik.',
      professions: ['teacher', 'ppr'],
      owner: { participantId: participants.schoolLeader.participantId, ...referenceTo(schoolLeader) },
      review: '2026-04-10',
    },
  };
}

export function trialActionReviewed(result: TrialActionResult): CaseFact {
  return {
    type: 'TrialActionReviewed',
    data: { trialActionId: theTrialAction, learned: 'Der blev ro.', result },
  };
}

export function adviceRequested(asked: readonly ActingPerson[]): CaseFact {
  return {
    type: 'AdviceRequested',
    data: {
      adviceId: theAdvice,
      from: 'local',
      to: 'forum',
      question: 'Hvad kan vi prøve?',
      reason: 'Vi mangler PPR’s viden.',
      asked: asked.map(referenceTo),
    },
  };
}

export function adviceGiven(): CaseFact {
  return { type: 'AdviceGiven', data: { adviceId: theAdvice, advice: 'Prøv et fast makkerskab.' } };
}

export function caseEscalated(to = 'authority', threadHolder: ActingPerson = familyLeader): CaseFact {
  return {
    type: 'CaseEscalated',
    data: { from: 'local', to, reason: 'Der skal mere til.', threadHolder: referenceTo(threadHolder) },
  };
}

export function handlerAssigned(handler: ActingPerson = socialWorker): CaseFact {
  return { type: 'HandlerAssigned', data: { handler: referenceTo(handler), reason: 'Kender skolen.' } };
}

export function concernAssessed({ acuteNeed = false } = {}): CaseFact {
  return {
    type: 'ConcernAssessed',
    data: { kind: 'assessment', acuteNeed, assessment: 'Intet akut behov.', handledBefore: [] },
  };
}

export function notifierAcknowledged(): CaseFact {
  return { type: 'NotifierAcknowledged', data: { message: 'Tak, vi har modtaget bekymringen.' } };
}

export function notifierInformed(): CaseFact {
  return { type: 'NotifierInformed', data: { started: true, message: 'Vi er gået i gang.' } };
}

export function screeningOpened(): CaseFact {
  return { type: 'ScreeningOpened', data: { because: 'Barnet kan have behov for støtte.' } };
}

export function screeningDecided(
  outcome: EventOf<'ScreeningDecided'>['data']['outcome'] = 'examination',
): CaseFact {
  return {
    type: 'ScreeningDecided',
    data: {
      outcome,
      legalBasis: 'Barnets lov § 20',
      reason: 'Behovet skal belyses.',
      basis: ['Mødereferatet'],
      awareSince: '2026-03-02',
    },
  };
}

export function inquiryCompleted({ examinationNeeded = false } = {}): CaseFact {
  return { type: 'InquiryCompleted', data: { conclusion: 'Familien kan selv.', examinationNeeded } };
}

export function examinationCompleted({ provisional = false } = {}): CaseFact {
  return { type: 'ExaminationCompleted', data: { conclusion: 'Støtte i hjemmet.', provisional } };
}

export function decisionMade(): CaseFact {
  return {
    type: 'DecisionMade',
    data: {
      decisionId: 'decision-1',
      what: 'Dagbehandling',
      reason: 'Skolen er ikke nok.',
      basis: ['Mødereferatet'],
    },
  };
}

/** Started before anybody knows who pays: the two chefs find out. */
export function measureStarted(
  funding: EventOf<'MeasureStarted'>['data']['funding'] = { kind: 'open' },
  mandateId = 'start-measure-local',
  measure: Partial<EventOf<'MeasureStarted'>['data']> = {},
): readonly CaseFact[] {
  const started: CaseFact = {
    type: 'MeasureStarted',
    data: { measureId: theMeasure, what: 'Dagbehandling', startsOn: '2026-03-16', funding, ...measure },
    under: { mandateId, title: 'Sætte en indsats i gang', role: 'school-leader', unitId: school },
  };
  const question: CaseFact = {
    type: 'FundingQuestionOpened',
    data: {
      measureId: theMeasure,
      question: 'Hvem betaler?',
      owners: [referenceTo(schoolChief)],
      answerBy: '2026-04-01',
    },
  };
  return funding.kind === 'open' ? [started, question] : [started];
}

export function fundingSettled(): CaseFact {
  return {
    type: 'FundingSettled',
    data: { measureId: theMeasure, payer: 'Skoleområdet', reason: 'Mest undervisning.' },
  };
}

export function followUpHeld(followUp: Partial<EventOf<'FollowUpHeld'>['data']> = {}): CaseFact {
  return { type: 'FollowUpHeld', data: { progress: 'Det går fremad.', ...followUp } };
}

export function measureEnded(): CaseFact {
  return {
    type: 'MeasureEnded',
    data: { measureId: theMeasure, reason: 'Målet er nået.', endsOn: '2026-06-01' },
  };
}

export function deadlineSet(deadline: Partial<EventOf<'DeadlineSet'>['data']> = {}): CaseFact {
  return {
    type: 'DeadlineSet',
    data: {
      deadlineId: 'deadline-1',
      rule: 'assess',
      title: 'Vurder, om barnet har akut behov for hjælp',
      legalBasis: 'Barnets lov § 136',
      owner: 'family-leader',
      startsAt: '2026-03-02T08:00:00.000Z',
      dueAt: '2026-03-03T08:00:00.000Z',
      ...deadline,
    },
  };
}

export function deadlineMet(rule: string): CaseFact {
  return {
    type: 'DeadlineMet',
    data: { deadlineId: 'deadline-1', rule, dueAt: '2026-03-03T08:00:00.000Z', late: false },
  };
}

export function deadlineMissed(): CaseFact {
  return {
    type: 'DeadlineMissed',
    data: { deadlineId: 'deadline-1', rule: 'assess', dueAt: '2026-03-03T08:00:00.000Z' },
  };
}

export function caseClosed(closing: Partial<EventOf<'CaseClosed'>['data']> = {}): CaseFact {
  return {
    type: 'CaseClosed',
    data: { reason: 'Målet er nået.', whatChanged: 'Villads er i klassen.', ...closing },
  };
}

export function caseReopened(threadHolder: ActingPerson = schoolLeader): CaseFact {
  return { type: 'CaseReopened', data: { reason: 'Nyt fravær.', threadHolder: referenceTo(threadHolder) } };
}
