import { describe, expect, it } from '@jest/globals';
import type { DeadlineRule } from '@tovholder/model';
import * as command from '../testing/commands.js';
import { given, type History } from '../testing/given.js';
import { assigned } from '../testing/how-far.js';
import * as past from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import { calendar, viborg } from '../testing/model.js';
import { deadlineRule, versionLike } from '../testing/model-versions.js';
import {
  changeOf,
  deadlinesBut,
  moving,
  receipt,
  received,
  toAssess,
  withDeadlines,
} from '../testing/moving-to-model.js';
import { schoolLeader, socialWorker } from '../testing/municipality.js';
import { compareForCase } from './compare-for-case.js';

describe('A deadline that runs when the case is moved', () => {
  it('is not told of where nothing changes for it', () => {
    expect(changeOf(received, versionLike(viborg, { title: 'Ny' })).deadlines).toEqual([]);
  });

  it('moves to where the new rule has it, earlier or later, from when it began', () => {
    for (const [amount, dueAt] of [
      [3, '2026-03-05T22:59:59.999Z'],
      [10, '2026-03-16T22:59:59.999Z'],
    ] as const) {
      const rule = deadlineRule('acknowledge', { length: { amount, unit: 'working-days' } });
      const outcome = moving(received, withDeadlines(...deadlinesBut('acknowledge'), rule));
      outcome.thenAmongOthers({
        type: 'DeadlineMoved',
        data: {
          deadlineId: 'deadline-1',
          rule: 'acknowledge',
          title: rule.title,
          legalBasis: 'Barnets lov § 138',
          owner: 'social-worker',
          dueAt,
          before: { rule: 'acknowledge', dueAt: '2026-03-10T22:59:59.999Z' },
        },
      });
      expect(outcome.state.deadlines['deadline-1']).toMatchObject({ status: 'running', dueAt });
    }
  });

  it('is never cut off to before the move: it runs from the move, and no longer than it did', () => {
    const rule = deadlineRule('acknowledge', { length: { amount: 1, unit: 'hours' } });
    const to = withDeadlines(...deadlinesBut('acknowledge'), rule);
    const [moved] = changeOf(received, to, [], '2026-03-05T09:00:00.000Z').deadlines;
    expect(moved).toMatchObject({ runsFrom: 'move', dueAt: '2026-03-05T10:00:00.000Z' });
    const [nearly] = changeOf(received, to, [], '2026-03-10T22:30:00.000Z').deadlines;
    expect(nearly).toBeUndefined();
  });

  it('goes over to a rule of another name that begins and ends as it does', () => {
    const rule = deadlineRule('acknowledge', { id: 'receipt', title: 'Kvittér' });
    const outcome = moving(received, withDeadlines(...deadlinesBut('acknowledge'), rule));
    outcome.thenAmongOthers({
      type: 'DeadlineMoved',
      data: { rule: 'receipt', before: { rule: 'acknowledge' } },
    });
    outcome.thenWithout('DeadlineSet');
    expect(outcome.state.deadlines['deadline-1']).toMatchObject({ rule: 'receipt', status: 'running' });
  });

  it('stays by its old terms where the new model has no rule for it, and is met by them', () => {
    const to = withDeadlines(...deadlinesBut('acknowledge'));
    const outcome = moving(received, to);
    outcome.thenAmongOthers({
      type: 'CaseMovedToModel',
      data: {
        keeps: [
          {
            deadlineId: 'deadline-1',
            rule: 'acknowledge',
            title: 'Send kvittering til den, der har underrettet',
            starts: 'concern-received',
            metBy: 'notifier-acknowledged',
            lapsesOnClosing: false,
          },
        ],
      },
    });
    const { terms, ...deadline } = outcome.state.deadlines['deadline-1']!;
    expect(deadline).toMatchObject({
      rule: 'acknowledge',
      status: 'running',
      dueAt: '2026-03-10T22:59:59.999Z',
    });
    expect(terms).toEqual({
      title: 'Send kvittering til den, der har underrettet',
      starts: 'concern-received',
      metBy: 'notifier-acknowledged',
      lapsesOnClosing: false,
    });
    given(...received, ...outcome.events)
      .by(socialWorker)
      .with({ model: to.model })
      .when(command.acknowledgeNotifier())
      .then([{ type: 'NotifierAcknowledged' }, { type: 'DeadlineMet', data: { deadlineId: 'deadline-1' } }]);
  });

  it('keeps the case open that cannot be closed without it', () => {
    const to = withDeadlines(...deadlinesBut('acknowledge'));
    const done: History = [...received, childHeard({ apart: true }), past.concernAssessed()];
    const { events } = moving(done, to);
    const before = given(...done, past.screeningDecided('nothing-further'), ...events)
      .by(schoolLeader)
      .with({ model: to.model });
    before
      .when(command.closeCase())
      .thenRejected('duties-open', 'Send kvittering til den, der har underrettet');
  });

  it('is missed still where it was missed, and goes over to the rule that is there', () => {
    const missed: History = [...received, past.deadlineMissed()];
    const rule = deadlineRule('acknowledge', {
      owner: 'family-leader',
      length: { amount: 1, unit: 'months' },
    });
    const outcome = moving(
      missed,
      withDeadlines(...deadlinesBut('acknowledge'), rule),
      [],
      '2026-03-12T09:00:00.000Z',
    );
    expect(outcome.state.deadlines['deadline-1']).toMatchObject({
      status: 'missed',
      owner: 'family-leader',
      dueAt: '2026-03-10T22:59:59.999Z',
    });
  });

  it('comes back under a rule with the next model that has one', () => {
    const { state } = moving(received, withDeadlines(...deadlinesBut('acknowledge')));
    const without = withDeadlines(...deadlinesBut('acknowledge'));
    const change = compareForCase(state, without, { model: viborg, calendar }, '2026-03-02T09:00:00.000Z');
    expect(change.deadlines).toMatchObject([
      { effect: 'moves', deadlineId: 'deadline-1', rule: 'acknowledge' },
    ]);
  });

  it('names whoever handles the case where it is the social worker’s', () => {
    const handled: History = [...assigned, receipt(), toAssess];
    const rule = deadlineRule('acknowledge', { title: 'Kvittér' });
    const events = (owner: DeadlineRule['owner']) =>
      moving(handled, withDeadlines(...deadlinesBut('acknowledge'), { ...rule, owner })).events;
    const moved = (owner: DeadlineRule['owner']) =>
      events(owner).find(({ type }) => type === 'DeadlineMoved');
    expect(moved('social-worker')?.data).toMatchObject({ responsible: { personId: 'sara' } });
    expect(moved('family-leader')?.data).not.toHaveProperty('responsible');
  });
});
