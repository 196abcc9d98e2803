import { recordAsText } from '@tovholder/cases';
import type { MeetingInCase } from '@tovholder/cases';
import { capacityWords, type Words } from '@tovholder/model';
import { participant, participantIdOf, type AtTable } from '../at-the-table.js';
import { MeansNothing } from '../detail.js';
import { listOf, meeting, optional, person, wholeNumber, word, words, yesNo } from '../kinds-of-detail.js';
import { expectation, listed, unless, type Expectation, type Look } from './expectation.js';
import { time } from './time-expected.js';
import { inWords } from './time-seen.js';

const meetingWords: Words<MeetingInCase['status']> = {
  planned: ['planlagt'],
  open: ['i gang'],
  closed: ['holdt'],
  cancelled: ['aflyst'],
};

export const meetingExpectations: readonly Expectation[] = [
  expectation(
    'mødet er',
    {
      'mødet er': word(meetingWords),
      mødet: meeting(),
      tidspunkt: optional(time),
      'gælder som underretning': optional(yesNo(true)),
    },
    (told, look) => {
      const { status, at, standsForNotification } = told.mødet;
      const holds =
        told['mødet er'] === status &&
        (told.tidspunkt?.isThen(at, look) ?? true) &&
        (told['gælder som underretning'] ?? standsForNotification) === standsForNotification;
      const carries = standsForNotification ? 'gjaldt som underretning' : 'gjaldt ikke som underretning';
      return unless(holds, () => `Det var ${meetingWords[status][0]}, ${inWords(at)}, og ${carries}.`);
    },
  ),
  expectation('inviteret er', { 'inviteret er': listOf(participant()), mødet: meeting() }, (told) => {
    const lacking = told['inviteret er'].filter((who) => !isInvited(who, told.mødet));
    return unless(lacking.length === 0, () => `Inviteret var ${invited(told.mødet)}.`);
  }),
  expectation(
    'ikke inviteret er',
    { 'ikke inviteret er': listOf(participant()), mødet: meeting() },
    (told) => {
      const there = told['ikke inviteret er'].filter((who) => isInvited(who, told.mødet));
      return unless(there.length === 0, () => `Inviteret var ${invited(told.mødet)}.`);
    },
  ),
  expectation('referatet siger', { 'referatet siger': listOf(words()), mødet: meeting() }, (told, look) => {
    const text = recordIn(told.mødet, look);
    const lacking = told['referatet siger'].filter((says) => !text.includes(says));
    return unless(lacking.length === 0, () => `Referatet siger ikke ${listed(lacking)}. Det lyder: ${text}`);
  }),
  expectation(
    'referatet siger ikke',
    { 'referatet siger ikke': listOf(words()), mødet: meeting() },
    (told, look) => {
      const text = recordIn(told.mødet, look);
      const saying = told['referatet siger ikke'].filter((says) => text.includes(says));
      return unless(saying.length === 0, () => `Referatet siger ${listed(saying)}.`);
    },
  ),
  expectation(
    'tidligere bekymringer',
    { 'tidligere bekymringer': wholeNumber(0, 1000), 'vist for': person(), siger: optional(words()) },
    (told, { views, caseId, now }) => {
      const shown = views.earlierConcerns(caseId, told['vist for'], now);
      const says = shown.flatMap(({ concern, became }) => [
        concern?.sees ?? '',
        ...became.map(({ what }) => what),
      ]);
      const holds =
        shown.length === told['tidligere bekymringer'] &&
        (told.siger === undefined || says.some((one) => one.includes(told.siger ?? '')));
      return unless(
        holds,
        () => `Der blev vist ${shown.length}: ${listed(says.filter((one) => one !== ''))}.`,
      );
    },
  ),
];

function isInvited(who: AtTable, meetingInCase: MeetingInCase): boolean {
  try {
    return participantIdOf(who, meetingInCase) !== '';
  } catch (error) {
    if (error instanceof MeansNothing) return false;
    throw error;
  }
}

function invited({ participants }: MeetingInCase): string {
  return listed(participants.map(({ name, capacity }) => `${name} (${capacityWords[capacity][0]})`));
}

function recordIn({ meetingId }: MeetingInCase, { views, caseId }: Look): string {
  const record = views.recordOf(caseId, meetingId);
  return record ? recordAsText(record) : '';
}
