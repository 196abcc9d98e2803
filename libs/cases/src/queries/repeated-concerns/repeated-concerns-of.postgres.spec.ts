import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../domain/people.js';
import {
  caseOpened,
  concernRaised,
  concernReceived,
  measureStarted,
} from '../../projections/testing/facts.js';
import { History } from '../../projections/testing/history.js';
import {
  acting,
  frank,
  karen,
  lise,
  otherSchool,
  school,
  stine,
  thomas,
} from '../../projections/testing/people.js';
import { aMunicipality, type Municipality } from '../testing/a-municipality.js';
import { RepeatedConcernsOf } from './repeated-concerns-of.js';
import { RepeatedConcernsOfHandler } from './repeated-concerns-of.handler.js';

const numbered = (number: number) => `30000000-0000-4000-8000-00000000000${number}`;

describe('concerns that repeat, for a chief', () => {
  let here: Municipality;
  let atLeast: bigint;

  beforeAll(async () => {
    here = await aMunicipality();
    const history = new History();
    const raised = (number: number, index: string, unitId: string, by: Actor, at: string) => {
      const caseId = numbered(number);
      const subject = { kind: 'child', name: `Barn ${index}`, cpr: '000000-0000', cprIndex: index } as const;
      history
        .happened(caseId, caseOpened({ caseId, subject, unitId }), { at, by })
        .happened(caseId, concernRaised({ raisedBy: { ...by } }), { at, by })
        .happened(caseId, concernReceived(), { at, by });
    };
    raised(1, 'helped', school, thomas, '2026-01-05T08:00:00.000Z');
    raised(2, 'forgotten', school, thomas, '2026-02-05T08:00:00.000Z');
    raised(3, 'helped', school, karen, '2026-03-05T08:00:00.000Z');
    raised(4, 'forgotten', otherSchool, karen, '2026-04-05T08:00:00.000Z');
    raised(5, 'once', school, thomas, '2026-05-05T08:00:00.000Z');
    history.happened(numbered(3), measureStarted(), { at: '2026-03-10T08:00:00.000Z' });
    atLeast = await here.happens(history);
  });

  afterAll(() => here.close());

  const seenBy = async (person: Actor) => {
    const handler = new RepeatedConcernsOfHandler(here.reading);
    return (await handler.execute(new RepeatedConcernsOf(acting(person), atLeast))).children;
  };

  it.each([stine, frank])('stand there with their count and what is missing: $name', async (chief) => {
    expect(await seenBy(chief)).toMatchObject([
      {
        childName: 'Barn forgotten',
        concerns: 2,
        raisers: 2,
        units: 2,
        firstAt: '2026-02-05T08:00:00.000Z',
        lastAt: '2026-04-05T08:00:00.000Z',
        nothingDone: true,
        nothingSinceLast: true,
        caseIds: [numbered(2), numbered(4)],
      },
      {
        childName: 'Barn helped',
        concerns: 2,
        startedAt: '2026-03-10T08:00:00.000Z',
        nothingDone: false,
        nothingSinceLast: false,
      },
    ]);
  });

  it('are no list for anybody else', async () => {
    for (const other of [karen, thomas, lise]) expect(await seenBy(other)).toEqual([]);
  });
});
