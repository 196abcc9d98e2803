import { describe, expect, it } from '@jest/globals';
import { fold } from '../evolve.js';
import {
  appealReassessed,
  appealReceived,
  decisionTold,
  theAppeal,
  theTold,
  viborgWithAppeals,
} from '../testing/appeal-history.js';
import { closeCase, handOverCase, receiveAppeal } from '../testing/commands.js';
import { concernRaised } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { examined } from '../testing/how-far.js';
import { caseClosed } from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import { schoolLeader, socialWorker, teacher } from '../testing/municipality.js';

const here = (...history: History) => given(...history).with({ model: viborgWithAppeals, by: socialWorker });
const told: History = [...examined, decisionTold()];

describe('Receiving a complaint', () => {
  it('keeps who complains, of what, when it came and in what words, and its answer is owed by a deadline of its own', () => {
    const outcome = here(...told).when(receiveAppeal());
    outcome.then([
      {
        type: 'AppealReceived',
        data: {
          toldId: theTold,
          what: 'Screeningen: en børnefaglig undersøgelse',
          appellant: 'Tilde Tagetsen',
          receivedOn: '2026-03-02',
          says: 'Vi blev ikke hørt.',
          late: false,
        },
      },
      { type: 'DeadlineSet', data: { rule: 'reassess-appeal', startsAt: '2026-03-02T22:59:59.999Z' } },
    ]);
    const [appeal, deadline] = outcome.events;
    expect(deadline?.data).toMatchObject({
      appealId: (appeal?.data as { appealId: string }).appealId,
      legalBasis: 'Retssikkerhedsloven § 66',
    });
  });

  it('is for anybody who sees the case to write down', () => {
    here(...told)
      .by(teacher)
      .when(receiveAppeal())
      .thenAmongOthers({ type: 'AppealReceived' });
  });

  it.each([
    ['2026-03-30', false],
    ['2026-03-31', true],
  ])('is late after the last day, and is kept all the same (%s)', (receivedOn, late) => {
    here(...told)
      .at('2026-04-02T09:00:00.000Z')
      .when(receiveAppeal({ receivedOn }))
      .thenAmongOthers({ type: 'AppealReceived', data: { receivedOn, late } });
  });

  it('came neither before the party was told nor after today', () => {
    here(...told)
      .when(receiveAppeal({ receivedOn: '2026-03-01' }))
      .thenRejectedAt('/receivedOn', 'appealed-before-told', undefined, 'Parten fik besked 2. marts 2026.');
    here(...told)
      .when(receiveAppeal({ receivedOn: '2026-03-03' }))
      .thenRejectedAt('/receivedOn', 'date-in-the-future');
  });

  it('offers what the parties were told to choose from', () => {
    here(...told)
      .when(receiveAppeal({ toldId: 'constructor' }))
      .thenRejectedAt('/toldId', 'decision-not-told', [theTold]);
  });

  it('waits where one of the same is not answered yet, and may come again afterwards', () => {
    here(...told, appealReceived())
      .when(receiveAppeal())
      .thenRejected('appeal-waits');
    here(...told, appealReceived(), appealReassessed('changed'))
      .when(receiveAppeal())
      .thenAmongOthers({ type: 'AppealReceived' });
    here(...told, appealReceived(), appealReassessed('upheld'))
      .when(receiveAppeal())
      .thenRejected('appeal-waits');
  });

  it('of one party does not keep another’s out', () => {
    here(...told, decisionTold({ toldId: 'told-2' }), appealReceived({ toldId: 'told-2' }))
      .when(receiveAppeal())
      .thenAmongOthers({ type: 'AppealReceived' });
  });

  it('opens a closed case again, which no closing stops', () => {
    const outcome = here(...told, caseClosed()).when(receiveAppeal());
    expect(outcome.events[0]).toMatchObject({
      type: 'CaseReopened',
      data: {
        reason: 'Der er klaget over det, der blev besluttet.',
        byAppeal: true,
        threadHolder: { personId: teacher.personId },
      },
    });
    expect(outcome.events[0]?.under).toBeUndefined();
    expect(outcome.state.status).toBe('open');
  });

  it('leaves an open case as it is', () => {
    here(...told)
      .when(receiveAppeal())
      .thenWithout('CaseReopened');
  });
});

describe('A case with a complaint that is not answered', () => {
  const history: History = [concernRaised(), childHeard({ apart: true }), decisionTold(), appealReceived()];
  const leader = (...more: History) =>
    given(...history, ...more).with({ model: viborgWithAppeals, by: schoolLeader });

  it('is not closed, and not handed over', () => {
    leader().when(closeCase()).thenRejected('appeals-open', 'Screeningen: en børnefaglig undersøgelse');
    leader().when(handOverCase()).thenRejected('appeals-open');
  });

  it('is not closed before what was upheld has gone on', () => {
    leader(appealReassessed('upheld')).when(closeCase()).thenRejected('appeals-open');
  });

  it.each(['changed', 'too-late'] as const)('is closed once it is %s', (outcome) => {
    leader(appealReassessed(outcome)).when(closeCase()).thenAmongOthers({ type: 'CaseClosed' });
  });

  it('forgets nothing of it: an answer to what is not there changes nothing', () => {
    const { state } = leader();
    const by = { personId: 'x', name: 'X', role: 'teacher', unitId: '' } as const;
    const at = '2026-03-02T09:00:00.000Z';
    const event = { ...appealReassessed('upheld'), at, by, level: 'local' } as never;
    expect(fold([event], { ...state, appeals: {} }).appeals).toEqual({});
    expect(fold([event], state).appeals[theAppeal]).toEqual({
      appealId: theAppeal,
      toldId: theTold,
      what: 'Screeningen: en børnefaglig undersøgelse',
      receivedOn: '2026-03-02',
      late: false,
      status: 'upheld',
    });
  });
});
