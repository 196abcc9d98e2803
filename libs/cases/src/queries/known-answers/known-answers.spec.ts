import { describe, expect, it } from '@jest/globals';
import type { Model } from '@tovholder/model';
import { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import { decisionTrail } from '../../projections/decision-trail/decision-trail.projection.js';
import { TrailEntry } from '../../projections/decision-trail/trail-entry.entity.js';
import { MeetingParticipant, RecordEntry } from '../../projections/meeting-record/meeting-record.entity.js';
import { meetingRecord } from '../../projections/meeting-record/meeting-record.projection.js';
import { replay } from '../../projections/replay.js';
import {
  caseOpened,
  contributionMade,
  decisionMade,
  meetingClosed,
  meetingScheduled,
} from '../../projections/testing/facts.js';
import { given, type History } from '../../projections/testing/history.js';
import { composeTrail } from '../decision-trail/compose-trail.js';
import { trailAsText } from '../decision-trail/trail-as-text.js';
import { composeRecord } from '../meeting-record/compose-record.js';
import { recordAsText } from '../meeting-record/record-as-text.js';
import { partsFromHistory } from '../meeting-record/record-parts.js';
import { aModel } from '../testing/a-model.js';
import { titlesOf } from '../titles.js';
import { knownAnswers, usedFor } from './known-answers.js';

const fields = [
  { id: 'wishes', title: 'Ønsker', asks: 'Hvad?', form: 'text', usedIn: ['next-meeting', 'action-card'] },
  { id: 'understanding', title: 'Forståelse', asks: 'Hvad?', form: 'text', usedIn: ['decision'] },
];
const model = {
  ...aModel,
  analysisModel: aModel.analysisModel.map((step) => ({ ...step, fields })),
} as unknown as Model;

const understood = (says: string, more: object = {}) =>
  contributionMade({ field: 'understanding', says, ...more });
const wished = (says: string, more: object = {}) =>
  contributionMade({ field: 'wishes', says, participantId: 'p-mother', ...more });
const aMeeting = [caseOpened(), meetingScheduled()];
const decided = {
  ...decisionMade(),
  under: { mandateId: 'decide', title: 'Beslutte', role: 'social-worker', unitId: 'familieafdelingen' },
} as const;
const next = meetingScheduled({ meetingId: 'm-2' });

function answersIn({ events }: History) {
  const rows = replay([meetingRecord], events);
  return knownAnswers(rows.all(RecordEntry), rows.all(MeetingParticipant), model);
}

function recordOf(history: History, meetingId: string) {
  const parts = partsFromHistory(history.events, meetingId);
  if (!parts) throw new Error('no such meeting');
  return composeRecord(parts, titlesOf({ modelFor: () => model }, parts.overview));
}

describe('what was answered to the fields of the analysis model', () => {
  it('is told with who said it, where it is used, and in the order of the model', () => {
    expect(answersIn(given(...aMeeting, understood('Han mangler en ven.'), wished('Ro.')))).toEqual([
      {
        who: 'Mor Opdigtet',
        writtenBy: 'Karen Opdigtet',
        stepTitle: 'Hvad er vi bekymrede for?',
        field: 'wishes',
        title: 'Ønsker',
        says: 'Ro.',
        meetingId: 'm-1',
        at: '2026-11-23T08:00:00.000Z',
        usedIn: ['next-meeting', 'action-card'],
      },
      expect.objectContaining({ field: 'understanding', says: 'Han mangler en ven.', usedIn: ['decision'] }),
    ]);
  });

  it('is one answer of each, their last', () => {
    const told = given(...aMeeting, wished('Ro.'), understood('Uro.'), understood('En ven.'));
    expect(answersIn(told).map(({ says }) => says)).toEqual(['Ro.', 'En ven.']);
    const both = given(...aMeeting, wished('Ro.'), wished('Mere ro.', { participantId: 'p-child' }));
    expect(answersIn(both).map(({ says }) => says)).toEqual(['Ro.', 'Mere ro.']);
  });

  it('is that of the last meeting which came to the field', () => {
    const told = given(...aMeeting, wished('Ro.'), understood('Uro.'), meetingClosed(), next);
    const later = understood('En ven.', { meetingId: 'm-2' });
    expect(answersIn(told.happened(caseOf(told), later)).map(({ says }) => says)).toEqual(['Ro.', 'En ven.']);
  });

  it('is no contribution that names no field, nor one to the field of another step', () => {
    const elsewhere = understood('Et andet sted.', { step: 'strengths' });
    expect(answersIn(given(...aMeeting, contributionMade(), elsewhere))).toEqual([]);
  });

  it('is at hand where the model uses it', () => {
    const answers = answersIn(given(...aMeeting, understood('En ven.'), wished('Ro.')));
    expect(usedFor('decision', answers).map(({ says }) => says)).toEqual(['En ven.']);
    expect(usedFor('action-card', answers).map(({ says }) => says)).toEqual(['Ro.']);
    expect(usedFor('follow-up', answers)).toEqual([]);
  });
});

describe('the record of a meeting that answered fields', () => {
  it('has the answers by themselves under the step, by field', () => {
    const told = given(...aMeeting, contributionMade(), understood('En ven.'), wished('Ro.'));
    const [step] = recordOf(told, 'm-1').steps;
    expect(step?.contributions).toHaveLength(1);
    expect(step?.fields).toEqual([
      {
        field: 'wishes',
        title: 'Ønsker',
        answers: [{ who: 'Mor Opdigtet', writtenBy: 'Karen Opdigtet', says: 'Ro.' }],
      },
      {
        field: 'understanding',
        title: 'Forståelse',
        answers: [{ who: 'Thomas Fiktiv', writtenBy: 'Karen Opdigtet', says: 'En ven.' }],
      },
    ]);
    expect(recordAsText(recordOf(told, 'm-1'))).toContain('- Ønsker: »Ro.« Mor Opdigtet');
  });

  it('keeps the answer to a field that the model does not have any more', () => {
    const [step] = recordOf(
      given(...aMeeting, contributionMade({ field: 'gone', says: 'Før.' })),
      'm-1',
    ).steps;
    expect(step).toMatchObject({ contributions: [{ says: 'Før.' }], fields: [] });
  });

  it('is prepared with what earlier meetings answered, and holds it no more when it is over', () => {
    const told = given(...aMeeting, wished('Ro.'), understood('En ven.'), meetingClosed(), next);
    const planned = recordOf(told, 'm-2');
    expect(planned.broughtAlong.map(({ says }) => says)).toEqual(['Ro.']);
    expect(recordAsText(planned)).toContain('FRA TIDLIGERE MØDER\n- Ønsker: Ro. (Mor Opdigtet)');
    expect(recordOf(told, 'm-1').broughtAlong).toEqual([]);
    const over = told.happened(caseOf(told), meetingClosed({ meetingId: 'm-2' }));
    expect(recordOf(over, 'm-2').broughtAlong).toEqual([]);
  });

  it('brings along nothing that was said at the meeting itself', () => {
    expect(recordOf(given(...aMeeting, wished('Ro.')), 'm-1').broughtAlong).toEqual([]);
  });
});

describe('the trail of a decision', () => {
  it('holds the answers the model decides by, as they were then', () => {
    const told = given(...aMeeting, wished('Ro.'), understood('Uro.'), decided, understood('En ven.'));
    const rows = replay([caseOverview, decisionTrail, meetingRecord], told.events);
    const overview = rows.all(CaseOverview)[0] as CaseOverview;
    const facts = composeTrail(
      rows.all(TrailEntry),
      rows.all(MeetingParticipant),
      [],
      rows.all(RecordEntry),
      () => titlesOf({ modelFor: () => model }, overview),
    );
    const known = facts.map(({ type, knownAnswers: answers }) => [type, answers.map(({ says }) => says)]);
    expect(known.filter(([, answers]) => answers?.length)).toEqual([['DecisionMade', ['Uro.']]]);
    const text = trailAsText({ caseId: '', subjectName: '', asOf: null, facts });
    expect(text).toContain('Sagde under »Hvad er vi bekymrede for?«, til »Forståelse«: »En ven.«');
    expect(text).toContain('Svaret på mødet: Forståelse: Uro. (Thomas Fiktiv)');
  });
});

function caseOf({ events }: History): string {
  return events[0]?.caseId ?? '';
}
