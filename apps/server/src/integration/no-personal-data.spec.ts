import { beforeAll, describe, expect, it } from '@jest/globals';
import { readCaseEvent, type StoredCaseEvent } from '@tovholder/cases';
import { publish, type PublishedEvent } from '@tovholder/integration';
import { fillWithStories } from '../demonstration/fill-with-stories.js';
import { emptyMunicipality } from '../demonstration/testing/empty-municipality.js';

const source = 'urn:tovholder:demonstration';
const aTuesdayMorning = '2026-11-24T09:00:00.000Z';

let events: StoredCaseEvent[];
let published: PublishedEvent[];
let personal: ReadonlySet<string>;

beforeAll(async () => {
  const municipality = emptyMunicipality();
  await fillWithStories(municipality, aTuesdayMorning);
  const log = await municipality.surroundings.store.readAll({ after: 0n, limit: 10_000 });
  events = log.map(readCaseEvent).filter((event) => event !== undefined);
  personal = new Set(events.flatMap(personalTextsOf));
  published = events.map((event) => publish(event, source)).filter((one) => one !== undefined);
});

describe('what is published of the demonstration’s cases', () => {
  it('is much, so that the search means something', () => {
    expect(published.length).toBeGreaterThan(100);
    expect(new Set(published.map(({ type }) => type)).size).toBeGreaterThan(20);
    expect(personal.size).toBeGreaterThan(300);
  });

  it('is about the cases, and nobody else', () => {
    const cases = new Set(events.map(({ caseId }) => caseId));
    expect(published.filter(({ subject }) => !cases.has(subject))).toEqual([]);
  });

  it('repeats nothing that anybody is called, wrote, or is found by', () => {
    expect(personalIn(published)).toEqual([]);
  });

  it.each(['CaseOpened', 'ConcernRaised', 'ContributionMade', 'AgreementMade', 'HandlerAssigned'])(
    'would be found out with what is within: %s',
    (type) => {
      const within = events.filter((event) => event.type === type);
      expect(within).not.toEqual([]);
      expect(within.filter(({ data }) => personalIn([data]).length === 0)).toEqual([]);
    },
  );
});

function personalIn(sent: readonly object[]): string[] {
  const text = sent.map((one) => JSON.stringify(one)).join('\n');
  return [...personal].filter((one) => text.includes(JSON.stringify(one).slice(1, -1)));
}

/** Ids of things, moments, and what the model or the directory of units calls something. All else is somebody's. */
const impersonal = new Set([
  ...['caseId', 'meetingId', 'agreementId', 'trialActionId', 'adviceId', 'decisionId', 'measureId'],
  ...['deadlineId', 'unitId', 'level', 'from', 'to', 'kind', 'outcome', 'result', 'rule', 'at', 'endsAt'],
  ...[
    'startsAt',
    'dueAt',
    'meetBy',
    'startsOn',
    'endsOn',
    'followUp',
    'next',
    'by',
    'review',
    'answerBy',
    'awareSince',
  ],
  ...['capacity', 'requiredBy', 'owner', 'gate', 'until', 'step', 'view', 'dimension', 'answer'],
]);
const impersonalWithAllInIt = new Set(['model', 'earlier', 'activeCases']);

function personalTextsOf({ type, data, by }: StoredCaseEvent): string[] {
  // Says by a code why the family department received it; elsewhere people say why in their own words.
  const texts = textsIn(type === 'ConcernReceived' ? { ...data, because: '' } : data);
  return [...texts, by.name, by.personId].filter((text) => text.length > 2);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) => {
    if (impersonalWithAllInIt.has(field)) return [];
    return impersonal.has(field) && typeof inner === 'string' ? [] : textsIn(inner);
  });
}
