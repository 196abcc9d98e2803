import {
  agreementMade,
  caseOpened,
  childHeard,
  concernRaised,
  contributionMade,
  disagreementRecorded,
  meetingOpened,
  meetingScheduled,
  participantPrepared,
  scaleGiven,
} from '../../projections/testing/facts.js';
import type { History } from '../../projections/testing/history.js';
import { composeRecord } from '../meeting-record/compose-record.js';
import type { MeetingRecord } from '../meeting-record/meeting-record.js';
import { partsFromHistory } from '../meeting-record/record-parts.js';
import { titlesOf } from '../titles.js';
import { aModel } from './a-model.js';

/** The record of the meeting that specs call `m-1`. */
export function recordOf(history: History): MeetingRecord {
  const parts = partsFromHistory(history.events, 'm-1');
  if (!parts) throw new Error('no such meeting');
  return composeRecord(parts, titlesOf({ modelFor: () => aModel }, parts.overview));
}

/** Everything that is said at a meeting, as far as its end. */
export const aMeeting = [
  caseOpened(),
  concernRaised(),
  meetingScheduled(),
  participantPrepared(),
  meetingOpened(),
  contributionMade(),
  childHeard(),
  scaleGiven(),
  agreementMade(),
  disagreementRecorded(),
] as const;
