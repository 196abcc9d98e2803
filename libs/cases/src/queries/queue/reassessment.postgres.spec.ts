import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../domain/people.js';
import {
  caseClosed,
  caseOpened,
  concernAssessed,
  concernRaised,
  concernReceived,
  deadlineMet,
  deadlineSet,
  handlerAssigned,
} from '../../projections/testing/facts.js';
import type { History } from '../../projections/testing/history.js';
import { anders, lise, reference, sofie } from '../../projections/testing/people.js';
import { Casework } from '../testing/casework.js';

const [first, second, third] = [1, 2, 3].map((n) => `40000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];

/** Notification upon notification about one child, each while another is handled. */
describe('a concern about a child with an active case', () => {
  let casework: Casework;
  let history: History;

  beforeEach(async () => {
    casework = await Casework.begun();
    ({ history } = casework);
    notified(first, '2026-11-02T08:00:00.000Z');
    history.happened(first, handlerAssigned({ handler: reference(sofie) }));
  });

  afterEach(() => casework.ended());

  it('is assessed as ever while it is the only one', async () => {
    expect(await asked(sofie, first)).toMatchObject({ code: 'assess-concern' });
  });

  it('lies to be reassessed with everybody in the department but the one who handles the child', async () => {
    notified(second);
    expect(await asked(anders, second)).toEqual({
      code: 'reassess-concern',
      does: 'Genvurderer, om barnet har akut behov for hjælp.',
      why: expect.stringContaining(
        'Barnet har en aktiv sag, så bekymringen genvurderes af en ny, der ikke har behandlet den (Barnets lov § 137).',
      ),
      mine: false,
    });
    expect(await asked(lise, second)).toMatchObject({ code: 'reassess-concern' });
    expect(await asked(sofie, second)).toBeUndefined();
  });

  it('is told to the earlier handler it was given to, and the leader is asked for another', async () => {
    notified(second);
    history.happened(second, handlerAssigned({ handler: reference(sofie) }));
    expect(await asked(sofie, second)).toEqual({
      code: 'open-case',
      does: 'Åbner sagen. Din leder kan give den til en anden rådgiver.',
      why: expect.stringContaining('som du har behandlet, så bekymringen skal genvurderes af en anden'),
      mine: true,
    });
    expect(await asked(lise, second)).toEqual({
      code: 'assign-handler',
      does: 'Giver sagen til en anden rådgiver.',
      why: expect.stringContaining('Barnet har en aktiv sag, som Sofie Sagnfigur har behandlet'),
      mine: false,
    });
    expect(await asked(anders, second)).toBeUndefined();

    history.happened(second, handlerAssigned({ handler: reference(anders), before: reference(sofie) }));
    expect(await asked(anders, second)).toMatchObject({ code: 'reassess-concern', mine: true });
    expect(await asked(sofie, second)).toBeUndefined();
    expect(await asked(lise, second)).toBeUndefined();
  });

  it('names to the leader who finds a handler those who may not do it, and nobody who has left', async () => {
    const why = async () => {
      const items = await casework.itemsOf(lise, second);
      return items.filter(({ action }) => action.code === 'assign-handler').map((item) => item.why);
    };
    notified(second, undefined, { activeCases: [first], earlierHandlers: ['sofie', 'borte'] });
    const named = 'Giv den ikke til Sofie Sagnfigur, der har behandlet barnets aktive sag.';
    expect(await why()).toEqual([expect.stringContaining(named)]);
    history.happened(second, handlerAssigned({ handler: reference(sofie) }));
    expect(await why()).toEqual([expect.stringContaining(named)]);
    notified(third);
    history.happened(first, caseClosed()).happened(second, caseClosed());
    const calm = await casework.itemsOf(lise, third);
    expect(calm.map(({ why }) => why).join(' ')).not.toContain('Giv den ikke til');
  });

  it('needs somebody new each time, until only the leader is, and is then for nobody but her', async () => {
    notified(second);
    history
      .happened(second, handlerAssigned({ handler: reference(anders) }))
      .happened(second, concernAssessed({ kind: 'reassessment' }), { by: anders })
      .happened(second, deadlineMet());
    notified(third);
    expect(await asked(sofie, third)).toBeUndefined();
    expect(await asked(anders, third)).toBeUndefined();
    expect(await asked(lise, third)).toMatchObject({ code: 'reassess-concern' });
  });

  it('is for anybody again when no case of the child is active', async () => {
    history.happened(first, caseClosed());
    notified(second);
    expect(await asked(sofie, second)).toMatchObject({ code: 'assess-concern' });
  });

  it('keeps to whom it was known on receipt to be barred for, whatever became of the active case since', async () => {
    const reassessment = { activeCases: [first], earlierHandlers: ['sofie'] };
    notified(second, undefined, reassessment);
    history.happened(first, caseClosed());
    expect(await asked(sofie, second)).toBeUndefined();
    expect(await asked(anders, second)).toMatchObject({ code: 'reassess-concern' });
  });

  it('asks a leader who handled the child for another once, not also for a handler', async () => {
    const reassessment = { activeCases: [first], earlierHandlers: ['lise'] };
    notified(second, undefined, reassessment);
    expect(await asked(lise, second)).toMatchObject({ code: 'assign-handler' });
    expect(await assigning(lise)).toEqual(['vurdering']);
    notified(third);
    expect((await assigning(lise)).sort()).toEqual(['assign-handler', 'vurdering']);
  });

  it('leaves the rest of the case to the handler who may not reassess it', async () => {
    notified(second);
    history
      .happened(second, handlerAssigned({ handler: reference(sofie) }))
      .happened(second, deadlineSet({ deadlineId: 'd-other', rule: 'kvittering' }));
    const tasks = async (person: Actor) => (await itemsOf(person, second)).map(({ task }) => task);
    expect((await tasks(sofie)).sort()).toEqual(['kvittering', 'vurdering']);
    expect(await tasks(lise)).toEqual(['vurdering']);
  });

  function notified(
    caseId: string,
    at = '2026-11-23T08:00:00.000Z',
    reassessment?: { activeCases: string[]; earlierHandlers: string[] },
  ): void {
    history
      .happened(caseId, caseOpened({ caseId }), { at })
      .happened(caseId, concernRaised(), { at })
      .happened(caseId, concernReceived(reassessment && { reassessment }), { at })
      .happened(caseId, deadlineSet(), { at });
  }

  async function assigning(person: Actor) {
    const items = await casework.itemsOf(person);
    return items.filter(({ action }) => action.code === 'assign-handler').map(({ task }) => task);
  }

  async function itemsOf(person: Actor, caseId: string) {
    const items = await casework.itemsOf(person, caseId);
    return items.filter(({ task }) => task !== 'assign-handler');
  }

  /** What the queue asks of this person about the assessment. */
  async function asked(person: Actor, caseId: string) {
    const item = (await itemsOf(person, caseId)).find(({ task }) => task === 'vurdering');
    return item && { ...item.action, why: item.why, mine: item.mine };
  }
});
