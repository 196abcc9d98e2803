import { describe, expect, it } from '@jest/globals';
import { fieldUses, type DeadlineRule, type Model } from '@tovholder/model';
import { MeetingParticipant, RecordEntry } from '../../projections/meeting-record/meeting-record.entity.js';
import { meetingRecord } from '../../projections/meeting-record/meeting-record.projection.js';
import type { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';
import { caseOpened, contributionMade, meetingScheduled } from '../../projections/testing/facts.js';
import { given } from '../../projections/testing/history.js';
import { aModel } from '../testing/a-model.js';
import { answersAtHand } from './answers-at-hand.js';

const [deadline] = aModel.deadlines as [DeadlineRule];
const model = {
  ...aModel,
  analysisModel: aModel.analysisModel.map((step) => ({
    ...step,
    fields: fieldUses.map((use) => ({ id: use, title: use, asks: '', form: 'text', usedIn: [use] })),
  })),
  deadlines: [
    { ...deadline, id: 'follow-up-3-months', metBy: 'follow-up-held' },
    { ...deadline, id: 'four-months', metBy: 'examination-completed' },
    deadline,
  ],
} as Model;

function atHandFor(task: string, of: Model = model) {
  const rows = given(
    caseOpened(),
    meetingScheduled(),
    ...fieldUses.map((use) => contributionMade({ field: use, says: use })),
  ).seenBy(meetingRecord);
  const answeredIn = () => ({ entries: rows.all(RecordEntry), participants: rows.all(MeetingParticipant) });
  return answersAtHand({ task } as QueueItem, of, { answeredIn }).map(({ says }) => says);
}

describe('an item of the queue', () => {
  it.each([
    ['follow-up', 'follow-up'],
    ['follow-up-3-months', 'follow-up'],
    ['review-trial-action', 'follow-up'],
    ['decide-screening', 'decision'],
    ['four-months', 'decision'],
    ['hold-meeting', 'next-meeting'],
    ['call-meeting', 'next-meeting'],
    ['prepare', 'action-card'],
    ['answer-invitation', 'action-card'],
  ])('%s has at hand what the model uses for: %s', (task, use) => {
    expect(atHandFor(task)).toEqual([use]);
  });

  it('has nothing at hand for what no answer is used for', () => {
    expect(['keep-agreement', 'vurdering', 'constructor'].flatMap((task) => atHandFor(task))).toEqual([]);
    expect(atHandFor('follow-up', aModel)).toEqual([]);
  });
});
