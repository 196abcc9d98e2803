import { theClock } from '@tovholder/cases';
import {
  familyChief,
  modelInForce,
  psychologist,
  school,
  schoolChief,
  schoolLeader,
  socialWorkers,
  teacher,
} from './municipality.js';
import type { Act, Moment } from './wish.js';

/** How a case begins, moves between levels, is decided on, and ends. */

/** Few children, so that some have several cases. Their CPR numbers have day 00, which no calendar has. */
const children = Array.from({ length: 40 }, (_, index) => ({
  kind: 'child' as const,
  name: `Barn ${index} Opdigtet`,
  cpr: `00001540${String(index).padStart(2, '0')}`,
  cprIndex: `index-${index}`,
}));

export const raisesConcern: Act = (moment) => ({
  by: moment.oneOf([schoolLeader, teacher]),
  wants: {
    type: 'RaiseConcern',
    caseId: moment.soFar.caseId,
    model: modelInForce,
    subject: moment.rarely(5)
      ? { kind: 'group', name: '7.b', description: moment.text }
      : moment.oneOf(children),
    unitId: school,
    severity: moment.oneOf(['green', 'yellow', 'red']),
    sees: moment.text,
    childSays: moment.rarely(3) ? { notAskedBecause: moment.text } : { says: moment.text },
    tried: moment.text,
    parentsKnow: moment.text,
    acute: moment.rarely(6),
    suspectedAbuse: moment.rarely(8),
    meeting: {
      at: new Date(Date.parse(moment.now) + 3_600_000).toISOString(),
      place: 'Lokale 4',
      invite: [],
    },
  },
});

export const asksToWait: Act = (moment) =>
  moment.rarely(5) ? { by: schoolLeader, wants: { type: 'RequestWait', says: moment.text } } : undefined;

export const asksForAdvice: Act = (moment) => ({
  by: moment.soFar.threadHolder,
  wants: {
    type: 'AskForAdvice',
    to: moment.soFar.level === 'forum' ? 'local' : 'forum',
    question: moment.text,
    reason: moment.text,
    ask: [moment.oneOf([psychologist, schoolLeader])],
  },
});

export const advises: Act = (moment) => {
  const request = moment.any(moment.soFar.unansweredAdvice);
  const asked = request?.asked[0];
  return (
    asked && {
      by: asked.personId,
      wants: { type: 'GiveAdvice', adviceId: request.adviceId, advice: moment.text },
    }
  );
};

export const movesLevel: Act = (moment) => {
  const { level, threadHolder: by } = moment.soFar;
  const reason = moment.text;
  if (level === 'local' || (level === 'forum' && moment.rarely(2))) {
    const to = level === 'local' ? moment.oneOf(['forum', 'authority']) : 'authority';
    const threadHolderId = to === 'forum' ? psychologist : moment.oneOf(socialWorkers);
    return { by, wants: { type: 'EscalateCase', to, reason, threadHolderId } };
  }
  const back = { to: 'local', reason, advice: moment.text, threadHolderId: schoolLeader };
  return { by, wants: { type: 'ReturnCase', ...back } };
};

export const handsThreadOver: Act = (moment) =>
  moment.rarely(3)
    ? {
        by: moment.soFar.threadHolder,
        wants: {
          type: 'HandOverThread',
          toPersonId: moment.oneOf([schoolLeader, teacher, ...socialWorkers]),
          reason: moment.text,
        },
      }
    : undefined;

export const decides: Act = (moment) => ({
  by: whoDecides(moment),
  wants: { type: 'MakeDecision', what: moment.text, reason: moment.text, basis: ['Mødereferatet'] },
});

export const startsMeasure: Act = (moment) => ({
  by: whoDecides(moment),
  wants: {
    type: 'StartMeasure',
    what: moment.text,
    startsOn: moment.dateAhead(1),
    ...(moment.rarely(2)
      ? { funding: { kind: 'settled', payer: 'Skolen' }, fundingOwnerIds: [] }
      : {
          funding: { kind: 'open' },
          fundingOwnerIds: [schoolChief, familyChief],
          fundingAnswerBy: moment.dateAhead(20),
        }),
  },
});

export const asksWhoPays: Act = (moment) => {
  const question = moment.any(moment.soFar.all('FundingQuestionOpened'));
  if (!question) return undefined;
  const { measureId } = question.data;
  return moment.rarely(2)
    ? { by: schoolLeader, wants: { type: 'RemindOfFunding', measureId, says: moment.text } }
    : { by: schoolChief, wants: { type: 'SettleFunding', measureId, payer: 'Skolen', reason: moment.text } };
};

export const endsMeasure: Act = (moment) => {
  const measure = moment.any(moment.soFar.all('MeasureStarted'));
  return (
    measure && {
      by: whoDecides(moment),
      wants: {
        type: 'EndMeasure',
        measureId: measure.data.measureId,
        reason: moment.text,
        endsOn: moment.dateAhead(30),
      },
    }
  );
};

/** As the durable clock does when time has run out. */
export const timeRunsOut: Act = ({ soFar, now }) => {
  const passed = soFar.runningDeadlines.find(({ dueAt }) => dueAt < now);
  return passed && { by: theClock.personId, wants: { type: 'MissDeadline', deadlineId: passed.deadlineId } };
};

export const closesCase: Act = (moment) => ({
  by: whoDecides(moment),
  wants: {
    type: 'CloseCase',
    reason: moment.text,
    whatChanged: moment.text,
    leaves: moment.soFar.openAgreed.map((id) => ({ id, reason: moment.text })),
  },
});

export const reopens: Act = (moment) => ({
  by: whoDecides(moment),
  wants: { type: 'ReopenCase', reason: moment.text },
});

function whoDecides({ soFar }: Moment): string {
  return soFar.level === 'authority' ? (soFar.handler ?? socialWorkers[0]) : schoolLeader;
}
