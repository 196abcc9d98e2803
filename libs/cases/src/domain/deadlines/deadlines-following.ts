import type { DeadlineRule } from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import { isUnmet, type CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { PersonReference } from '../people.js';
import { milestonesOf, type Reached } from './milestones.js';

/**
 * The deadlines that these facts start and stop, by the model's rules. Asked once for every command, whatever it
 * was, so that no use case can forget a deadline.
 */
export function deadlinesFollowing(
  facts: readonly CaseFact[],
  state: CaseState,
  context: Context,
): readonly CaseFact[] {
  const reached = facts.flatMap((fact) => milestonesOf(fact, context));
  return [...met(reached, state, context), ...started(reached, state, context)];
}

function met(reached: readonly Reached[], { deadlines }: CaseState, { model, at }: Context): CaseFact[] {
  return Object.values(deadlines)
    .filter(isUnmet)
    .filter(({ rule }) => {
      const metBy = model.deadlines.find(({ id }) => id === rule)?.metBy;
      return reached.some(({ milestone }) => milestone === metBy);
    })
    .map(({ deadlineId, rule, dueAt }) => ({
      type: 'DeadlineMet',
      data: { deadlineId, rule, dueAt, late: at > dueAt },
    }));
}

function started(reached: readonly Reached[], state: CaseState, context: Context): CaseFact[] {
  return reached.flatMap(({ milestone, since }) =>
    context.model.deadlines
      .filter(({ starts }) => starts === milestone)
      .map((rule) => deadlineSet(rule, since, state, context)),
  );
}

function deadlineSet(rule: DeadlineRule, startsAt: string, state: CaseState, context: Context): CaseFact {
  const responsible = whoIsResponsible(rule, state);
  return {
    type: 'DeadlineSet',
    data: {
      deadlineId: context.newId(),
      rule: rule.id,
      title: rule.title,
      legalBasis: rule.legalBasis.text,
      owner: rule.owner,
      ...(responsible && { responsible }),
      startsAt,
      dueAt: context.calendar.dueAt(startsAt, rule.length),
    },
  };
}

function whoIsResponsible({ owner }: DeadlineRule, { reception }: CaseState): PersonReference | undefined {
  return owner === 'social-worker' ? reception?.handler : undefined;
}
