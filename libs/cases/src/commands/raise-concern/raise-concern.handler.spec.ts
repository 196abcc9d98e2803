import { describe, expect, it } from '@jest/globals';
import { OutcomeUnknown, StoreUnavailable } from '@tovholder/event-store';
import { loadShippedModels } from '@tovholder/model';
import type { Cases } from '../../cases.js';
import { BlindIndex } from './blind-index.js';
import { RaiseConcernHandler } from './raise-concern.handler.js';
import { RaiseConcern, type Concern } from './raise-concern.js';

const commandId = '0190a000-0000-7000-8000-000000000001';
const earlierCaseId = '0190a000-0000-8000-8000-000000000002';
const concern: Concern = {
  subject: { kind: 'child', name: 'Freja Opdigtet', cpr: '000015-4001' },
  unitId: 'mosebakkeskolen',
  severity: 'yellow',
  sees: 'Freja sidder alene.',
  childSays: { says: 'Jeg vil gerne have en at lege med.' },
  tried: '',
  parentsKnow: '',
  acute: false,
  suspectedAbuse: false,
};

describe('raising a concern', () => {
  it('is never said not to have happened, when the log goes away just after', async () => {
    const cases: Pick<Cases, 'carryOut' | 'history'> = {
      carryOut: ({ caseId }) =>
        Promise.resolve({
          caseId,
          version: 1,
          position: 1n,
          repeated: false,
          events: [{ type: 'ConcernRaised', data: { earlier: [{ caseId: earlierCaseId }] } } as never],
          hints: [],
        }),
      history: () => Promise.reject(new StoreUnavailable(1)),
    };
    const handler = new RaiseConcernHandler(cases as Cases, {
      modelInForce: () => loadShippedModels().current('viborg'),
      today: () => '2026-03-02',
      blindIndex: new BlindIndex(Buffer.alloc(32)),
      demonstration: true,
    });
    const by = { personId: 'leder', name: 'Leder Lederby', standings: [] };
    const raised = handler.execute(new RaiseConcern(commandId, concern, by));
    await expect(raised).rejects.toEqual(new OutcomeUnknown(commandId));
  });
});
