import { describe, expect, it } from '@jest/globals';
import { given } from '../testing/history.js';
import { noticeAddedTo, noticeAnswered, noticeGiven } from '../testing/notice-facts.js';
import { decisionTrail } from './decision-trail.projection.js';
import { TrailEntry } from './trail-entry.entity.js';

describe('what the trail tells of notices', () => {
  it.each([
    [noticeGiven(), 'Advis til skoleleder: Nyt fravær 20. november 2026: »Væk i tre dage.«'],
    [noticeGiven({ says: undefined, happenedOn: undefined }), 'Advis til skoleleder: Nyt fravær.'],
    [noticeAddedTo(), 'Advisset »Nyt fravær« venter stadig. Nyt 23. november 2026: »Også i dag.«'],
    [noticeAddedTo({ happenedOn: undefined }), 'Advisset »Nyt fravær« venter stadig. Nyt: »Også i dag.«'],
    [noticeAnswered(), 'Advisset »Nyt fravær« er besvaret: »Jeg ringer til mor.«'],
    [
      noticeAnswered({ by: 'meeting-called', answer: undefined }),
      'Advisset »Nyt fravær« er besvaret: møde indkaldt.',
    ],
  ])('%#', (happened, sentence) => {
    const [entry] = given(happened).seenBy(decisionTrail).all(TrailEntry);
    expect(entry).toMatchObject({ what: sentence, isDecision: false });
  });
});
