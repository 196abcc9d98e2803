import { fact } from './facts.js';

const ofAppeal = { appealId: 'a-1', what: 'Dagbehandling' };

export const decisionTold = fact('DecisionTold', {
  toldId: 't-1',
  decision: 'decide-measure',
  subjectId: 'd-1',
  what: 'Dagbehandling',
  appealBody: 'Ankestyrelsen',
  to: { capacity: 'parent', name: 'Tilde Tagetsen' },
  toldOn: '2026-11-20',
  appealBy: '2026-12-18',
  legalBasis: 'Retssikkerhedsloven § 67',
});
export const appealReceived = fact('AppealReceived', {
  ...ofAppeal,
  toldId: 't-1',
  appellant: 'Tilde Tagetsen',
  receivedOn: '2026-11-23',
  says: 'Vi vil hellere have hjælp derhjemme.',
  late: false,
});
export const appealReassessed = fact('AppealReassessed', {
  ...ofAppeal,
  outcome: 'upheld',
  reason: 'Han får ikke nok ud af skolen.',
});
export const appealForwarded = fact('AppealForwarded', {
  ...ofAppeal,
  to: 'Ankestyrelsen',
  forwardedOn: '2026-11-25',
});
export const appealWithdrawn = fact('AppealWithdrawn', { ...ofAppeal, reason: 'De er enige nu.' });
