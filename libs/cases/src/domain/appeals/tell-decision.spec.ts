import { describe, expect, it } from '@jest/globals';
import { decisionTold, viborgWithAppeals, viborgWithoutAppeals } from '../testing/appeal-history.js';
import { receiveAppeal, tellDecision } from '../testing/commands.js';
import { concernRaised, group } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { examined, inquired, screening } from '../testing/how-far.js';
import { decisionMade, measureStarted, screeningDecided, theMeasure } from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import { ppr, schoolLeader, socialWorker, teacher } from '../testing/municipality.js';

const here = (...history: History) => given(...history).with({ model: viborgWithAppeals, by: socialWorker });
const rules = viborgWithAppeals.appeals!;

describe('Telling a party what was decided', () => {
  it('says what, to whom, when, and until when it can be appealed by which law', () => {
    here(...examined)
      .when(tellDecision())
      .then([
        {
          type: 'DecisionTold',
          data: {
            decision: 'screen',
            what: 'Screeningen: en børnefaglig undersøgelse',
            appealBody: 'Ankestyrelsen',
            to: { capacity: 'parent', name: 'Tilde Tagetsen' },
            toldOn: '2026-03-02',
            appealBy: '2026-03-30',
            legalBasis: 'Retssikkerhedsloven § 67',
          },
        },
      ]);
  });

  it('names no decision of its own where it is the screening', () => {
    const [told] = here(...examined).when(tellDecision()).events;
    expect(told?.data).not.toHaveProperty('subjectId');
  });

  it.each([
    [inquired, 'Screeningen: en afdækning'],
    [[...screening, screeningDecided('nothing-further')], 'Screeningen: ikke yderligere'],
  ])('says what the screening led to', (history, what) => {
    here(...history)
      .when(tellDecision())
      .thenAmongOthers({ type: 'DecisionTold', data: { what } });
  });

  it('is of a decision by its words', () => {
    const decided = [...examined, decisionMade()];
    const subjectId = here(...decided).state.decisions[0]!;
    const what = here(...decided).state.decisionsMade[subjectId]!.what;
    here(...decided)
      .when(tellDecision({ subjectId }))
      .then([{ type: 'DecisionTold', data: { decision: 'decide-measure', subjectId, what } }]);
  });

  it('is of a measure by its words', () => {
    const { what } = here(...examined, measureStarted()).state.measures[theMeasure]!;
    here(...examined, measureStarted())
      .when(tellDecision({ subjectId: theMeasure }))
      .then([{ type: 'DecisionTold', data: { decision: 'start-measure', subjectId: theMeasure, what } }]);
  });

  it('is asked of the model: without a word of appeals there are none', () => {
    here(...examined)
      .with({ model: viborgWithoutAppeals })
      .when(tellDecision())
      .thenRejected('no-appeals');
  });

  it('is not of what the model does not name', () => {
    here(...examined, measureStarted())
      .with({ model: { ...viborgWithAppeals, appeals: { ...rules, decisions: ['screen'] } } })
      .when(tellDecision({ subjectId: theMeasure }))
      .thenRejectedAt('/subjectId', 'not-appealable');
  });

  it.each([undefined, 'nothing', 'constructor'])('is of nothing that was not decided', (subjectId) => {
    here(...screening)
      .when(tellDecision(subjectId === undefined ? {} : { subjectId }))
      .thenRejectedAt('/subjectId', 'nothing-decided');
  });

  it('is not of a group, which is no party', () => {
    here(concernRaised({ subject: group }))
      .by(teacher)
      .when(tellDecision())
      .thenRejected('group-is-no-party');
  });

  it('is done by whoever keeps the case, here or at the authority', () => {
    here(...examined)
      .by(ppr)
      .when(tellDecision())
      .thenRejected('case-not-found');
    here(concernRaised(), childHeard({ apart: true }), measureStarted())
      .by(schoolLeader)
      .when(tellDecision({ subjectId: theMeasure }))
      .thenRejected('not-thread-holder');
    here(concernRaised(), childHeard({ apart: true }), measureStarted())
      .by(teacher)
      .when(tellDecision({ subjectId: theMeasure }))
      .then([{ type: 'DecisionTold' }]);
  });

  it('names the party', () => {
    here(...examined)
      .when(tellDecision({ to: { capacity: 'parent', name: ' ' } }))
      .thenRejectedAt('/to/name', 'party-not-named');
  });

  it('waits with the parents while they may not be contacted, and not with the child (G1)', () => {
    const barred = here(...examined, { type: 'ParentContactBarred', data: { gate: 'G1' } } as never);
    barred.when(tellDecision()).thenRejectedAt('/to/capacity', 'parents-barred');
    barred
      .when(tellDecision({ to: { capacity: 'child', name: 'Villads' } }))
      .then([{ type: 'DecisionTold', data: { to: { capacity: 'child', name: 'Villads' } } }]);
  });

  it('was neither before it was decided nor after today', () => {
    here(...examined)
      .when(tellDecision({ toldOn: '2026-03-01' }))
      .thenRejectedAt('/toldOn', 'told-before-decided', undefined, 'Det blev besluttet 2. marts 2026.');
    here(...examined)
      .when(tellDecision({ toldOn: '2026-03-03' }))
      .thenRejectedAt('/toldOn', 'date-in-the-future');
  });

  it('gives no party new weeks by being told twice', () => {
    here(...examined, decisionTold())
      .when(tellDecision())
      .thenRejectedAt(
        '/to',
        'told-already',
        undefined,
        'Det var 2. marts 2026, og klagefristen er 30. marts 2026.',
      );
  });

  it.each([
    { to: { capacity: 'parent', name: 'Tage Tagetsen' } },
    { to: { capacity: 'child', name: 'Tilde Tagetsen' } },
  ] as const)('gives each party its own weeks', (party) => {
    here(...examined, decisionTold())
      .at('2026-03-05T09:00:00.000Z')
      .when(tellDecision({ ...party, toldOn: '2026-03-05' }))
      .then([{ type: 'DecisionTold', data: { ...party, appealBy: '2026-04-02' } }]);
  });

  it('is needed before anybody can complain', () => {
    here(...examined)
      .when(receiveAppeal())
      .thenRejectedAt('/toldId', 'decision-not-told', []);
  });
});
