import { describe, expect, it } from '@jest/globals';
import type { Mandate } from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import {
  appealReassessed,
  appealReceived,
  decisionTold,
  theAppeal,
  viborgWithAppeals,
} from '../testing/appeal-history.js';
import { forwardAppeal, reassessAppeal, receiveAppeal, withdrawAppeal } from '../testing/commands.js';
import { concernRaised } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { assessed, examined } from '../testing/how-far.js';
import { familyChief, familyLeader, schoolLeader, socialWorker, teacher } from '../testing/municipality.js';

const here = (...history: History) => given(...history).with({ model: viborgWithAppeals, by: socialWorker });
const what = 'Screeningen: en børnefaglig undersøgelse';

function deadline(rule: string, appealId?: string, status: 'running' | 'missed' = 'running'): CaseFact[] {
  const deadlineId = `${rule} of ${appealId ?? 'all'}`;
  const dueAt = '2026-03-30T21:59:59.999Z';
  const set: CaseFact = {
    type: 'DeadlineSet',
    data: {
      ...{ deadlineId, rule, title: rule, legalBasis: '', owner: 'social-worker' },
      ...{ startsAt: '2026-03-02T09:00:00.000Z', dueAt },
      ...(appealId !== undefined && { appealId }),
    },
  };
  return status === 'running' ? [set] : [set, { type: 'DeadlineMissed', data: { deadlineId, rule, dueAt } }];
}

const appealed: History = [
  ...examined,
  decisionTold(),
  appealReceived(),
  deadline('reassess-appeal', theAppeal),
];
const upheld: History = [...appealed, appealReassessed('upheld'), deadline('forward-appeal', theAppeal)];

describe('Reassessing a complaint', () => {
  it('that is not met is answered, and then owed to go on', () => {
    here(...appealed)
      .when(reassessAppeal())
      .then([
        {
          type: 'AppealReassessed',
          data: { appealId: theAppeal, what, outcome: 'upheld', reason: 'Der er ikke noget nyt.' },
          under: { role: 'social-worker' },
        },
        { type: 'DeadlineMet', data: { rule: 'reassess-appeal', late: false } },
        { type: 'DeadlineSet', data: { rule: 'forward-appeal', appealId: theAppeal } },
      ]);
  });

  it('that is met is answered, and goes nowhere', () => {
    here(...appealed)
      .when(reassessAppeal({ outcome: 'changed' }))
      .then([{ type: 'AppealReassessed', data: { outcome: 'changed' } }, { type: 'DeadlineMet' }]);
  });

  it('that came too late is answered as that, or as any other', () => {
    const late: History = [...examined, decisionTold(), appealReceived({ late: true })];
    here(...late)
      .when(reassessAppeal({ outcome: 'too-late' }))
      .then([{ type: 'AppealReassessed', data: { outcome: 'too-late' } }]);
    here(...late)
      .when(reassessAppeal({ outcome: 'changed' }))
      .then([{ type: 'AppealReassessed', data: { outcome: 'changed' } }]);
  });

  it('that came in time is not answered as too late', () => {
    here(...appealed)
      .when(reassessAppeal({ outcome: 'too-late' }))
      .thenRejectedAt('/outcome', 'appeal-in-time');
  });

  it('answers that one and no other', () => {
    const other = [appealReceived({ appealId: 'appeal-2' }), deadline('reassess-appeal', 'appeal-2')];
    const outcome = here(...appealed, ...other).when(reassessAppeal({ outcome: 'changed' }));
    expect(outcome.state.deadlines['reassess-appeal of appeal-2']?.status).toBe('running');
    expect(outcome.state.deadlines[`reassess-appeal of ${theAppeal}`]?.status).toBe('met');
    expect(outcome.state.appeals['appeal-2']?.status).toBe('received');
  });

  it('is done once', () => {
    here(...upheld)
      .when(reassessAppeal())
      .thenRejected('appeal-answered');
  });

  it.each(['nothing', 'constructor'])('is of a complaint that is there', (appealId) => {
    here(...appealed)
      .when(reassessAppeal({ appealId }))
      .thenRejected('appeal-not-found');
  });

  it('ends what can no longer be, with the reason, and leaves what its answer meets to be met', () => {
    here(...appealed, deadline('forward-appeal', theAppeal, 'missed'))
      .when(reassessAppeal({ outcome: 'changed' }))
      .then([
        { type: 'AppealReassessed' },
        { type: 'DeadlineLapsed', data: { rule: 'forward-appeal', reason: 'Afgørelsen er ændret.' } },
        { type: 'DeadlineMet', data: { rule: 'reassess-appeal' } },
      ]);
    here(
      ...[...examined, decisionTold(), appealReceived({ late: true })],
      deadline('forward-appeal', theAppeal),
    )
      .when(reassessAppeal({ outcome: 'too-late' }))
      .thenAmongOthers({ type: 'DeadlineLapsed', data: { reason: 'Klagen kom for sent.' } });
    here(...appealed, deadline('forward-appeal', theAppeal))
      .when(reassessAppeal())
      .thenWithout('DeadlineLapsed');
  });

  it('waits for the child’s voice where the mandate asks for it (G3)', () => {
    here(...assessed, decisionTold(), appealReceived())
      .when(reassessAppeal())
      .thenRejected('child-not-heard');
  });
});

describe('Who answers a complaint', () => {
  const mandate = (id: string, changed: Partial<Mandate>): Mandate => ({
    ...{ id, title: id, decision: 'reassess-appeal', level: 'authority', roles: ['family-leader'] },
    ...{ childHeardFirst: false, ...changed },
  });
  const withMandate = {
    ...viborgWithAppeals,
    mandates: [...viborgWithAppeals.mandates, mandate('klager', {})],
  };

  it('is whoever could decide it, where the model names nobody', () => {
    here(...appealed)
      .by(teacher)
      .when(reassessAppeal())
      .thenRejected('no-mandate');
    const [answer] = here(...appealed).when(reassessAppeal()).events;
    const under = viborgWithAppeals.mandates.find(({ id }) => id === answer?.under?.mandateId);
    expect(under?.decision).toBe('screen');
  });

  it('is those the model names, and then nobody else', () => {
    here(...appealed)
      .with({ model: withMandate })
      .when(reassessAppeal())
      .thenRejected('no-mandate');
    here(...appealed)
      .with({ model: withMandate })
      .by(familyLeader)
      .when(reassessAppeal())
      .thenAmongOthers({ type: 'AppealReassessed', under: { mandateId: 'klager', role: 'family-leader' } });
  });

  it('is whoever may close the case where nobody has such a mandate any more', () => {
    const mandates = viborgWithAppeals.mandates.filter(({ decision }) => decision === 'close-case');
    here(concernRaised(), decisionTold(), appealReceived({ late: true }))
      .with({
        model: {
          ...viborgWithAppeals,
          mandates: mandates.map((one) => ({ ...one, childHeardFirst: false })),
        },
      })
      .by(schoolLeader)
      .when(reassessAppeal({ outcome: 'too-late' }))
      .thenAmongOthers({ type: 'AppealReassessed', under: { role: 'school-leader' } });
  });

  it.each([
    ['forwards', forwardAppeal()],
    ['withdraws', withdrawAppeal()],
  ])('also %s it', (_does, command) => {
    here(...upheld)
      .by(familyChief)
      .when(command)
      .thenRejected('no-mandate');
  });
});

describe('Sending a complaint on', () => {
  it('says to whom and when, and meets what was owed', () => {
    here(...upheld)
      .when(forwardAppeal())
      .then([
        {
          type: 'AppealForwarded',
          data: { appealId: theAppeal, what, to: 'Ankestyrelsen', forwardedOn: '2026-03-02' },
          under: { role: 'social-worker' },
        },
        { type: 'DeadlineMet', data: { rule: 'forward-appeal' } },
      ]);
  });

  it('may be done of one that came too late, and not of one that is met, gone on or not answered', () => {
    here(...appealed, appealReassessed('too-late'))
      .when(forwardAppeal())
      .thenAmongOthers({ type: 'AppealForwarded' });
    here(...appealed)
      .when(forwardAppeal())
      .thenRejected('appeal-not-upheld');
    here(...appealed, appealReassessed('changed'))
      .when(forwardAppeal())
      .thenRejected('appeal-not-upheld');
    const gone = here(...upheld).when(forwardAppeal());
    expect(gone.state.appeals[theAppeal]?.status).toBe('forwarded');
    here(...upheld)
      .when(forwardAppeal({ appealId: 'nothing' }))
      .thenRejected('appeal-not-found');
  });

  it('was neither before the complaint came nor after today', () => {
    here(...upheld)
      .when(forwardAppeal({ forwardedOn: '2026-03-01' }))
      .thenRejectedAt('/forwardedOn', 'forwarded-before-received', undefined, 'Klagen kom 2. marts 2026.');
    here(...upheld)
      .when(forwardAppeal({ forwardedOn: '2026-03-03' }))
      .thenRejectedAt('/forwardedOn', 'date-in-the-future');
  });
});

describe('Withdrawing a complaint', () => {
  it('ends all it was owed, with the reason', () => {
    const outcome = here(...appealed, deadline('forward-appeal', 'appeal-2')).when(withdrawAppeal());
    outcome.then([
      {
        type: 'AppealWithdrawn',
        data: { appealId: theAppeal, what, reason: 'De er blevet enige med rådgiveren.' },
        under: { role: 'social-worker' },
      },
      { type: 'DeadlineLapsed', data: { rule: 'reassess-appeal', reason: 'Klagen er trukket tilbage.' } },
    ]);
    expect(outcome.state.appeals[theAppeal]?.status).toBe('withdrawn');
  });

  it('may still be done of what was upheld, and not of what is over', () => {
    here(...upheld)
      .when(withdrawAppeal())
      .thenAmongOthers({ type: 'AppealWithdrawn' });
    here(...appealed, appealReassessed('changed'))
      .when(withdrawAppeal())
      .thenRejected('appeal-answered');
    here(...appealed)
      .when(withdrawAppeal({ appealId: 'nothing' }))
      .thenRejected('appeal-not-found');
  });

  it('leaves the way open for another while there is time', () => {
    const over: CaseFact = { type: 'AppealWithdrawn', data: { appealId: theAppeal, what, reason: '' } };
    here(...examined, decisionTold(), appealReceived(), over)
      .when(receiveAppeal())
      .thenAmongOthers({ type: 'AppealReceived' });
  });
});
