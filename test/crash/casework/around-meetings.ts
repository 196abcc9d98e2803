import type { CaseCommand } from '@tovholder/cases';
import { healthVisitor, psychologist, socialWorkers } from './municipality.js';
import type { Act, Moment, Wish } from './wish.js';

/** What people do about a meeting that is planned, at one that is open, and to its record. */

export const schedules: Act = (moment) => ({
  by: moment.soFar.threadHolder,
  wants: {
    type: 'ScheduleMeeting',
    kind: { local: 'practice-meeting', forum: 'forum-meeting' }[moment.soFar.level] ?? 'authority-meeting',
    purpose: moment.text,
    at: moment.daysAhead(moment.chance.between(1, 10)),
    place: moment.text,
    invite: [
      { capacity: 'social-worker', personId: moment.oneOf(socialWorkers), because: 'Kender mulighederne.' },
      ...(moment.rarely(2)
        ? [{ capacity: 'companion' as const, name: 'Farmor Opdigtet', because: 'Støtter barnet.' }]
        : []),
    ],
  },
});

export const invites: Act = (moment) =>
  atMeeting(moment, {
    type: 'InviteParticipant',
    invite: moment.oneOf([
      { capacity: 'ppr', personId: psychologist, because: 'Kender klassen.' },
      { capacity: 'health-visitor', personId: healthVisitor, because: 'Kender familien.' },
      { capacity: 'companion', name: 'Onkel Opdigtet', because: 'Er med som støtte.' },
    ] as const),
  });

export const answers: Act = (moment) =>
  fromSeat(moment, (participantId) => ({
    type: 'AnswerInvitation',
    participantId,
    answer: moment.oneOf(['accepted', 'accepted', 'declined']),
    note: moment.text,
  }));

export const proposes: Act = (moment) =>
  fromSeat(moment, (participantId) => ({
    type: 'ProposeAnotherTime',
    participantId,
    at: moment.daysAhead(5),
    reason: moment.text,
  }));

export const prepares: Act = (moment) => {
  const { seats, meetingId, chair } = moment.soFar;
  const child = seats.find(({ capacity }) => capacity === 'child');
  if (!child) return undefined;
  const { participantId } = child;
  const told = [{ questionId: 'dreams', says: moment.text }];
  return { by: chair, wants: { type: 'PrepareForMeeting', meetingId, participantId, answers: told } };
};

export const moves: Act = (moment) =>
  atMeeting(moment, {
    type: 'MoveMeeting',
    at: moment.daysAhead(moment.chance.between(1, 8)),
    place: moment.text,
    reason: moment.text,
  });

export const cancels: Act = (moment) =>
  moment.rarely(4) ? atMeeting(moment, { type: 'CancelMeeting', reason: moment.text }) : undefined;

export const opens: Act = (moment) =>
  atMeeting(moment, {
    type: 'OpenMeeting',
    present: moment.soFar.seats
      .filter(({ personId }) => personId === moment.soFar.chair || !moment.rarely(5))
      .map(({ participantId }) => participantId),
    writtenAfterwards: moment.text,
  });

export const arrives: Act = (moment) =>
  fromSeat(moment, (participantId) => ({ type: 'NoteArrival', participantId }));

export const entersStep: Act = (moment) =>
  atMeeting(moment, {
    type: 'EnterAnalysisStep',
    step: moment.oneOf(['opening', 'worries', 'strengths', 'analysis', 'scale', 'agreements', 'outcome']),
  });

export const contributes: Act = (moment) =>
  fromSeat(moment, (participantId) => ({
    type: 'MakeContribution',
    participantId,
    says: moment.text,
    ...(moment.rarely(2)
      ? { step: 'analysis', dimension: moment.oneOf(['health', 'safe-care', 'social-network']) }
      : { step: moment.oneOf(['worries', 'strengths']), view: moment.oneOf(['children', 'learning']) }),
  }));

export const hearsChild: Act = (moment) => {
  const voice = {
    heardBy: moment.text,
    how: moment.text,
    worries: moment.text,
    goodThings: moment.text,
    dreams: moment.text,
  };
  return moment.soFar.stage === 'meeting-open'
    ? atMeeting(moment, { type: 'HearChild', voice })
    : { by: moment.soFar.threadHolder, wants: { type: 'HearChild', voice } };
};

export const exceptsChild: Act = (moment) =>
  moment.rarely(4)
    ? atMeeting(moment, {
        type: 'ExceptChildVoice',
        ground: moment.oneOf(['age', 'other-circumstances']),
        reason: moment.text,
        otherwise: moment.text,
      })
    : undefined;

export const givesScale: Act = (moment) =>
  fromSeat(moment, (participantId) => ({
    type: 'GiveScale',
    participantId,
    value: moment.chance.between(0, 11),
    because: moment.text,
  }));

export const disagrees: Act = (moment) =>
  fromSeat(moment, (participantId) => ({
    type: 'RecordDisagreement',
    participantId,
    about: moment.rarely(3) ? 'responsibility' : 'other',
    view: moment.text,
  }));

export const closesMeeting: Act = (moment) =>
  atMeeting(moment, {
    type: 'CloseMeeting',
    outcome: moment.oneOf(['stay-local', 'to-forum', 'to-authority', 'screening']),
    reason: moment.text,
    followUp: moment.dateAhead(14),
  });

export const corrects: Act = (moment) =>
  fromSeat(moment, (participantId) => ({
    type: 'CorrectRecord',
    participantId,
    step: 'worries',
    says: moment.text,
  }));

type WithoutMeeting<Command> = Command extends { type: string } ? Omit<Command, 'meetingId'> : never;
type AtMeeting = WithoutMeeting<Extract<CaseCommand, { meetingId?: string }>>;

/** Chair and note-taker write for everybody; now and then people write for themselves. */
function fromSeat(moment: Moment, words: (participantId: string) => AtMeeting): Wish | undefined {
  const seat = moment.any(moment.soFar.seats);
  if (!seat) return undefined;
  const wish = atMeeting(moment, words(seat.participantId));
  return seat.personId !== undefined && moment.rarely(2) ? { ...wish, by: seat.personId } : wish;
}

export function atMeeting({ soFar: { chair, meetingId } }: Moment, command: AtMeeting): Wish {
  return { by: chair, wants: { ...command, meetingId } };
}
