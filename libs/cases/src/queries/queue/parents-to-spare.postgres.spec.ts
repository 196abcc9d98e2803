import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseFact } from '../../domain/case-event.js';
import {
  agreementMade,
  meetingClosed,
  meetingScheduled,
  parentContactBarred,
  parentContactResumed,
  parentContactSuspended,
  participantInvited,
  participants,
  trialActionPlanned,
} from '../../projections/testing/facts.js';
import { karen, thomas } from '../../projections/testing/people.js';
import { Casework } from '../testing/casework.js';

const { mother, child } = participants;

describe('an agreement that somebody without a sign-in keeps', () => {
  let casework: Casework;
  let caseId: string;

  beforeAll(async () => {
    casework = await Casework.begun();
  });

  afterAll(() => casework.ended());

  let cases = 0;
  beforeEach(() => {
    caseId = `62000000-0000-4000-8000-${String(++cases).padStart(12, '0')}`;
    casework.raised(caseId);
    casework.happened(caseId, meetingScheduled());
  });

  it.each<[string, CaseFact]>([
    ['suspended because of another case', parentContactSuspended()],
    ['barred in the case itself', parentContactBarred()],
  ])('is not asked about while contact with the parents is %s', async (_, gate) => {
    casework.happened(caseId, agreementMade({ owner: mother }), trialActionPlanned({ owner: mother }), gate);
    const spared = 'Kontakt ikke Mor Opdigtet om det, før familieafdelingen har åbnet for kontakten.';
    expect(await why('keep-agreement')).toContain(`Tovholderen følger op på det. ${spared}`);
    expect(await why('review-trial-action')).toContain(spared);
  });

  it('is asked about as ever before that, and again afterwards', async () => {
    casework.happened(caseId, agreementMade({ owner: mother }), meetingClosed());
    expect(await why('keep-agreement')).not.toContain('Kontakt ikke');
    casework.happened(caseId, parentContactSuspended(), parentContactResumed());
    expect(await why('keep-agreement')).not.toContain('Kontakt ikke');
  });

  it('is not asked about of anybody known by a name alone, who may be a parent, save the child', async () => {
    const other = { ...mother, participantId: 'p-uncle', name: 'Onkel Opdigtet' };
    const uncle = { ...other, capacity: 'other-professional' } as const;
    casework.happened(
      caseId,
      participantInvited({ participant: uncle }),
      agreementMade({ owner: uncle }),
      trialActionPlanned({ owner: child }),
      parentContactSuspended(),
    );
    expect(await why('keep-agreement')).toContain('Kontakt ikke Onkel Opdigtet om det');
    expect(await why('review-trial-action')).not.toContain('Kontakt ikke');
  });

  it('says nothing of parents where one of the municipality’s own keeps it', async () => {
    casework.happened(caseId, agreementMade(), parentContactSuspended());
    const [kept] = (await casework.itemsOf(thomas, caseId)).filter(({ task }) => task === 'keep-agreement');
    expect(kept?.why).not.toContain('Kontakt ikke');
  });

  async function why(task: string): Promise<string | undefined> {
    return (await casework.itemsOf(karen, caseId)).find((item) => item.task === task)?.why;
  }
});
