import { describe, expect, it } from '@jest/globals';
import {
  caseOpened,
  contributionMade,
  meetingScheduled,
  recordCorrected,
} from '../../projections/testing/facts.js';
import { aCase, given, type History } from '../../projections/testing/history.js';
import { karen, pia, reference, stine, thomas } from '../../projections/testing/people.js';
import type { Actor } from '../../domain/people.js';
import { recordOf } from '../testing/record-of.js';
import { recordAsText } from './record-as-text.js';

const called = [caseOpened(), meetingScheduled()] as const;
const text = (history: History) => recordAsText(recordOf(history));

describe('the record of what a participant said', () => {
  const saidBy = (by: Actor) => given(...called).happened(aCase, contributionMade(), { by });
  const writtenBy = (by: Actor) => recordOf(saidBy(by)).steps[0]?.contributions[0]?.writtenBy;

  it('says who wrote it for another, and nothing where somebody wrote for themselves', () => {
    expect(writtenBy(karen)).toBe('Karen Opdigtet');
    expect(writtenBy(thomas)).toBeNull();
    expect(text(saidBy(karen))).toContain(
      '- Thomas Fiktiv (skrevet af Karen Opdigtet): »Han sidder alene i frikvarteret.«',
    );
    expect(text(saidBy(thomas))).toContain('- Thomas Fiktiv: »');
  });

  it('does not say again at each line who is the note-taker in its head', () => {
    const forMother = given(...called).happened(aCase, recordCorrected(), { by: thomas });
    expect(recordOf(forMother).corrections).toMatchObject([{ who: 'Mor Opdigtet', writtenBy: thomas.name }]);
    expect(text(forMother)).toContain('- Mor Opdigtet, 23. november 2026 kl. 09.00: »');
  });
});

describe('the record of who became responsible', () => {
  it('keeps a name that was corrected, before the one it was corrected to', () => {
    const named = [pia, karen].map((person) => ({
      type: 'ResponsibleNamed' as const,
      data: { meetingId: 'm-1', responsible: reference(person), reason: `${person.name} er nærmest.` },
    }));
    const told = named.reduce(
      (history, fact) => history.happened(aCase, fact, { by: stine }),
      given(...called),
    );
    const record = recordOf(told);
    expect(record.responsible).toMatchObject({ name: 'Karen Opdigtet' });
    expect(record.responsibleBefore).toMatchObject([{ name: 'Pia Påfund', decidedBy: 'Stine Skrøne' }]);
    expect(recordAsText(record)).toContain(`ANSVAR
Først Pia Påfund: »Pia Påfund er nærmest.«
Afgjort af Stine Skrøne.
Karen Opdigtet: »Karen Opdigtet er nærmest.«
Afgjort af Stine Skrøne.
`);
  });
});

describe('the record as it was known on an earlier moment', () => {
  it('says so under its title', () => {
    const asOf = '2026-11-24T09:00:00.000Z';
    expect(recordAsText({ ...recordOf(given(...called)), asOf })).toMatch(
      /^Referat af .* om Barn Opdigtet\nSom det var kendt 24. november 2026 kl. 10.00\n/,
    );
    expect(text(given(...called))).not.toContain('Som det var kendt');
  });
});
