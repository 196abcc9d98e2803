import type { CaseState } from '../../case-state.js';
import { calendar } from '../model.js';
import type { Rules } from './rules.js';

/** What must hold of meetings, and of who is at them. */
export const ofMeetings: Rules = {
  'a meeting closes with the child’s voice, and with owner and date on each agreement': (
    before,
    events,
    after,
    modelOf,
  ) =>
    events.every((event) => {
      if (event.type !== 'MeetingClosed') return true;
      const { meetingId } = event.data;
      const loose = Object.values(after.agreements).some(
        (one) => one.meetingId === meetingId && one.status !== 'withdrawn' && !(one.owner && one.by),
      );
      const { groups } = modelOf(before);
      const heard = before.meetings[meetingId]?.childVoice === true;
      return !loose && (heard || (before.subject === 'group' && !groups?.heardBeforeMeetingCloses));
    }),
  'a meeting is opened on its day, or later with the reason why': (before, events) =>
    events.every((event) => {
      if (event.type !== 'MeetingOpened') return true;
      const { meetingId, writtenAfterwards } = event.data;
      const day = calendar.localDate(before.meetings[meetingId]?.at ?? '');
      const today = calendar.localDate(event.at);
      return today === day || (today > day && writtenAfterwards !== undefined);
    }),
  'nobody absent ever speaks': (before, events) =>
    events.every((event) => {
      switch (event.type) {
        case 'ContributionMade':
        case 'ScaleGiven':
        case 'DisagreementRecorded':
          return isThere(event.data.participantId, event.data.meetingId, before);
        case 'AgreementMade':
        case 'TrialActionPlanned':
          return !event.data.owner || isThere(event.data.owner.participantId, event.data.meetingId, before);
        default:
          return true;
      }
    }),
  'nobody comes twice to a meeting': (_, __, { meetings }) =>
    Object.values(meetings).every(({ present }) => new Set(present).size === present.length),
  'nobody is invited twice to a meeting': (_, __, { meetings }) =>
    Object.values(meetings).every(({ participants }) => {
      const people = participants.flatMap(({ personId }) => personId ?? []);
      return new Set(people).size === people.length;
    }),
};

function isThere(participantId: string, meetingId: string, { meetings }: CaseState): boolean {
  return meetings[meetingId]?.present.includes(participantId) ?? false;
}
