import { describe, expect, it } from '@jest/globals';
import type { CaseFact } from '../../domain/case-event.js';
import type { Actor } from '../../domain/people.js';
import {
  caseClosed,
  caseOpened,
  concernRaised,
  concernReceived,
  meetingClosed,
  meetingScheduled,
  parentContactSuspended,
  threadHolderNamed,
} from '../../projections/testing/facts.js';
import { aCase, anotherCase, History } from '../../projections/testing/history.js';
import { acting, frank, karen, lise, pia } from '../../projections/testing/people.js';
import { aModel } from '../testing/a-model.js';
import { earlierConcerns } from './earlier-concerns.js';

const before = '2026-10-05T07:00:00.000Z';
const known = { caseId: anotherCase, raisedAt: before, severity: 'red', status: 'open' } as const;

describe('earlier concerns about the same child', () => {
  it('are read by the department that received this one: what was seen, and what became of it', async () => {
    const [earlier] = await shownTo(lise, notified().happened(anotherCase, caseClosed()));
    expect(earlier).toMatchObject({
      caseId: anotherCase,
      mayOpen: true,
      raisedAt: before,
      severity: 'red',
      status: 'closed',
      concern: { raisedBy: { name: 'Karen Opdigtet' }, sees: 'Han kom uden jakke.' },
      threadHolder: { name: 'Karen Opdigtet' },
    });
    expect(earlier?.became.map(({ what }) => what)).toEqual([
      expect.stringContaining('Mødet sluttede med »Fortsætter lokalt«'),
      expect.stringContaining('Forløbet blev afsluttet'),
    ]);
  });

  it('are told, not read, when no department received them: the one who holds the thread can say more', async () => {
    const [earlier] = await shownTo(lise, atSchool().happened(anotherCase, meetingScheduled()));
    expect(earlier).toMatchObject({ mayOpen: false, concern: null, became: [], status: 'open' });
    expect(earlier?.threadHolder).toEqual({ personId: 'karen', name: 'Karen Opdigtet' });
  });

  it('are shown to nobody else in the case', async () => {
    for (const person of [karen, pia]) expect(await shownTo(person, notified())).toEqual([]);
    expect(await shownTo(frank, notified())).toHaveLength(1);
  });

  it('are told with those in which the parents were barred since, once each', async () => {
    const [raisedSince, ...others] = await shownTo(lise, notified(), [
      concernRaised({ earlier: [] }),
      parentContactSuspended({ barredIn: [anotherCase] }),
      parentContactSuspended({ barredIn: [anotherCase] }),
    ]);
    expect(raisedSince).toMatchObject({ caseId: anotherCase, threadHolder: { name: 'Karen Opdigtet' } });
    expect(others).toEqual([]);
    expect(await shownTo(karen, notified(), [parentContactSuspended({ barredIn: [anotherCase] })])).toEqual(
      [],
    );
  });

  it('carry no number of the child', async () => {
    expect(JSON.stringify(await shownTo(lise, notified()))).not.toContain('"000000-0000"');
  });
});

function atSchool(): History {
  const raised = concernRaised({ severity: 'red', sees: 'Han kom uden jakke.' });
  return new History()
    .happened(anotherCase, caseOpened({ caseId: anotherCase }), { at: before })
    .happened(anotherCase, raised, { at: before })
    .happened(anotherCase, threadHolderNamed());
}

function notified(): History {
  return atSchool().happened(anotherCase, concernReceived()).happened(anotherCase, meetingClosed());
}

function shownTo(
  person: Actor,
  told: History,
  here: readonly CaseFact[] = [concernRaised({ earlier: [known] })],
) {
  const { events } = [caseOpened(), ...here, concernReceived()].reduce(
    (history, fact) => history.happened(aCase, fact),
    told,
  );
  const history = (caseId: string) => events.filter((event) => event.caseId === caseId);
  const reading = {
    history: (caseId: string) => Promise.resolve(history(caseId)),
    modelFor: () => aModel,
    now: () => '2026-12-01T12:00:00.000Z',
  };
  return earlierConcerns(reading, acting(person), history(aCase));
}
