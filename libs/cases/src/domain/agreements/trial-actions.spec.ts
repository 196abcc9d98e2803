import { describe, expect, it } from '@jest/globals';
import type { Capacity, Model } from '@tovholder/model';
import { planTrialAction, requestWait, reviewTrialAction, startMeasure } from '../testing/commands.js';
import { threadHolderNamed } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { held, planned, screening, underWay } from '../testing/how-far.js';
import { theTrialAction, trialActionPlanned, trialActionReviewed } from '../testing/later-history.js';
import { participants } from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import { familyLeader, schoolChief, schoolLeader, socialWorker, teacher } from '../testing/municipality.js';

const today = '2026-03-02';
const yesterday = '2026-03-01';
const next = '2026-05-04';
const someoneElseHolds = threadHolderNamed(familyLeader);
const ownedBySchoolLeader = {
  participantId: participants.schoolLeader.participantId,
  personId: schoolLeader.personId,
  name: schoolLeader.name,
};
const {
  trialActions: rules = { minProfessions: 2, reviewWithin: { amount: 3, unit: 'months' } },
  ...silent
} = viborg;

describe('A trial action', () => {
  it('is a small experiment of two professions with a hypothesis and a review', () => {
    given(...underWay)
      .by(familyLeader)
      .when(planTrialAction({ professions: ['teacher', 'ppr'], review: today }))
      .then([
        {
          type: 'TrialActionPlanned',
          data: {
            trialActionId: 'id-1',
            hypothesis: 'Mindre grupper giver ro.',
            professions: ['teacher', 'ppr'],
            owner: ownedBySchoolLeader,
            review: today,
          },
        },
      ]);
  });

  it.each([
    ['teacher', 'teacher'],
    ['teacher', 'parent'],
    ['child', 'companion', 'ppr'],
  ] as const)('is not one of a single profession: %s and %s', (...professions) => {
    given(...underWay)
      .when(planTrialAction({ professions }))
      .thenRejected('trial-action-needs-two-professions');
  });

  it('is planned at the meeting, by those who take part, with an owner among them and a review ahead', () => {
    given(...planned)
      .when(planTrialAction())
      .thenRejected('meeting-not-open');
    given(...underWay)
      .by(schoolChief)
      .when(planTrialAction())
      .thenRejected('not-participant');
    given(...underWay)
      .when(planTrialAction({ ownerId: 'stranger' }))
      .thenRejected('unknown-participant');
    given(...underWay)
      .when(planTrialAction({ ownerId: undefined as never }))
      .thenRejected('unknown-participant');
    given(...underWay)
      .when(planTrialAction({ review: yesterday }))
      .thenRejected('date-in-the-past');
  });

  it('takes as many professions as the model asks for, and two where it says nothing', () => {
    const three = { ...viborg, trialActions: { ...rules, minProfessions: 3 } };
    const planning = (model: Model, professions: readonly Capacity[]) =>
      given(...underWay)
        .with({ model })
        .when(planTrialAction({ professions }));
    planning(three, ['teacher', 'ppr']).thenRejected(
      'trial-action-needs-two-professions',
      'Modellen kræver mindst 3.',
    );
    planning(three, ['teacher', 'ppr', 'social-worker']).then([{ type: 'TrialActionPlanned' }]);
    planning(silent, ['teacher', 'ppr']).then([{ type: 'TrialActionPlanned' }]);
    const { whatToDo } = planning(silent, ['teacher']).rejection;
    expect(whatToDo).toBe('Vælg mindst to fagligheder.');
  });

  it('is reviewed as soon as the model asks for, and whenever where it says nothing', () => {
    const within = { amount: 1, unit: 'months' } as const;
    const planning = (model: Model, review: string) =>
      given(...underWay)
        .with({ model })
        .when(planTrialAction({ review }));
    const soon = { ...viborg, trialActions: { ...rules, reviewWithin: within } };
    planning(soon, '2026-04-02').then([{ type: 'TrialActionPlanned' }]);
    planning(soon, '2026-04-03').thenRejectedAt(
      '/review',
      'review-too-late',
      undefined,
      'Senest 2. april 2026.',
    );
    planning(silent, '2029-01-01').then([{ type: 'TrialActionPlanned' }]);
  });
});

describe('Reviewing a trial action', () => {
  const tried = [...held, trialActionPlanned()];

  it('says what was learned', () => {
    given(...tried, someoneElseHolds)
      .by(schoolLeader)
      .when(reviewTrialAction({ learned: 'Der blev ro.', result: 'adapt', next }))
      .then([
        {
          type: 'TrialActionReviewed',
          data: {
            learned: 'Der blev ro.',
            result: 'adapt',
            does: 'Holddeling i matematik.',
            next,
            owner: ownedBySchoolLeader,
          },
        },
      ]);
    given(...tried, someoneElseHolds)
      .by(teacher)
      .when(reviewTrialAction())
      .thenRejected('not-yours');
  });

  it('may happen again until it is stopped', () => {
    for (const result of ['continue', 'adapt'] as const)
      given(...tried, trialActionReviewed(result))
        .when(reviewTrialAction())
        .then([{ type: 'TrialActionReviewed' }]);
    for (const result of ['stop', 'adopt'] as const)
      given(...tried, trialActionReviewed(result))
        .when(reviewTrialAction())
        .thenRejected('trial-action-reviewed');
    given(...held)
      .when(reviewTrialAction())
      .thenRejected('trial-action-not-found');
  });

  it('says when it is looked at again, if it goes on, and only then', () => {
    for (const result of ['continue', 'adapt'] as const) {
      given(...tried)
        .when(reviewTrialAction({ result }))
        .thenRejectedAt('/next', 'next-review-missing', undefined);
      given(...tried)
        .when(reviewTrialAction({ result, next: yesterday }))
        .thenRejectedAt('/next', 'date-in-the-past', undefined);
      given(...tried)
        .when(reviewTrialAction({ result, next: '2026-06-03' }))
        .thenRejectedAt('/next', 'review-too-late', undefined, 'Senest 2. juni 2026.');
    }
    for (const result of ['stop', 'adopt'] as const) {
      given(...tried)
        .when(reviewTrialAction({ result, next }))
        .thenRejectedAt('/next', 'review-after-end', undefined);
      const [reviewed] = given(...tried).when(reviewTrialAction({ result })).events;
      expect(reviewed?.data).not.toHaveProperty('next');
      expect(reviewed?.data).not.toHaveProperty('owner');
    }
  });

  it('asks for no day where the model says nothing of trial actions', () => {
    given(...tried)
      .with({ model: silent })
      .when(reviewTrialAction({ result: 'continue' }))
      .then([{ type: 'TrialActionReviewed' }]);
    given(...tried)
      .with({ model: silent })
      .when(reviewTrialAction({ result: 'continue', next: '2029-01-01' }))
      .then([{ type: 'TrialActionReviewed', data: { next: '2029-01-01' } }]);
  });
});

describe('A trial action that is taken on as a measure', () => {
  const adopted = [...screening, trialActionPlanned(), trialActionReviewed('adopt')];
  const starting = (trialActionId: string, history = adopted) =>
    given(...history)
      .by(socialWorker)
      .when(startMeasure({ trialActionId }));

  it('is named by the measure, which is decided as any other', () => {
    starting(theTrialAction).thenAmongOthers({
      type: 'MeasureStarted',
      data: { trialActionId: theTrialAction },
      under: { mandateId: 'start-measure' },
    });
    given(...adopted)
      .by(teacher)
      .when(startMeasure({ trialActionId: theTrialAction }))
      .thenRejected('no-mandate');
  });

  it('is one that was adopted', () => {
    starting('constructor').thenRejectedAt('/trialActionId', 'trial-action-not-found', undefined);
    for (const history of [
      [...screening, trialActionPlanned()],
      [...screening, trialActionPlanned(), trialActionReviewed('continue')],
      [...screening, trialActionPlanned(), trialActionReviewed('stop')],
    ])
      starting(theTrialAction, history).thenRejectedAt(
        '/trialActionId',
        'trial-action-not-adopted',
        undefined,
      );
  });

  it('needs no account when the case is closed: it was reviewed', () => {
    expect(given(...adopted).when(requestWait()).state.trialActions[theTrialAction]).toMatchObject({
      status: 'adopted',
      reviewed: true,
    });
  });
});
