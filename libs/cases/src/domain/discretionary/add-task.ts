import type { LocalDate } from '@tovholder/calendar';
import type { DiscretionaryTask } from '@tovholder/model';
import { holdersInWords } from '../access/standing-in-case.js';
import { notPast } from '../agreements/make-agreements.js';
import { candidatesOfAny } from '../candidates.js';
import type { CaseState } from '../case-state.js';
import { sightIsNotOver } from '../consent/who-is-covered.js';
import type { Context } from '../context.js';
import { dayInWords } from '../danish-day.js';
import type { Decision } from '../decision.js';
import { holdsAnyRole, referenceTo } from '../people-rules.js';
import type { PersonReference } from '../people.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import type { TaskCommand } from './task-commands.js';

type AddTask = Extract<TaskCommand, { type: 'AddTask' }>;

/** Somebody with the right to it judges that the task fits this case; from then on it is its owner's, with the reason. */
export function addTask(command: AddTask, state: CaseState, context: Context): Decision {
  const rule = ruleFor(command, state, context);
  if (isRejection(rule)) return rule;
  if (!holdsAnyRole(rule.addedBy, state, context))
    return reject('not-task-adder', { detail: `Det må ${holdersInWords(rule.addedBy, context.by, state)}.` });
  const owner = ownerOf(command, rule, state, context);
  if (isRejection(owner)) return owner;
  const latest = latestFor(rule, context);
  const by = command.by ?? latest;
  return (
    firstRejection(isNotGivenTwice(command, state), inTime(by, latest, context)) ?? [
      {
        type: 'TaskAdded',
        data: {
          taskId: context.newId(),
          task: rule.id,
          title: rule.title,
          owner,
          because: command.because,
          ...(by !== undefined && { by }),
        },
      },
    ]
  );
}

/** Those that may be added where the case stands are what to choose between. */
function ruleFor(
  { task }: AddTask,
  { level, subject }: CaseState,
  { model }: Context,
): DiscretionaryTask | Rejection {
  const { discretionaryTasks: rules = [], levels } = model;
  const about = subject === 'group' ? 'group' : 'child';
  const fitting = rules.filter(
    (one) => one.levels.includes(level) && (one.subjects?.includes(about) ?? true),
  );
  const choices = fitting.map(({ id, title }) => ({ id, title }));
  const details = { field: '/task', ...(choices.length > 0 && { choices }) };
  const rule = rules.find(({ id }) => id === task);
  if (!rule) return reject('unknown-task', details);
  if (fitting.includes(rule)) return rule;
  const where = levels.filter(({ id }) => rule.levels.includes(id)).map(({ title }) => title);
  return reject('task-not-here', {
    ...details,
    ...(!rule.levels.includes(level) && { detail: `Den hører til på: ${where.join(', ')}.` }),
  });
}

/** Whoever it is given to sees the case by it, so it is given to those only whose task it can be. */
function ownerOf(
  { ownerId }: AddTask,
  { givenTo }: DiscretionaryTask,
  state: CaseState,
  context: Context,
): PersonReference | Rejection {
  const field = '/ownerId';
  const instead = candidatesOfAny(givenTo, state.unitId, context.roster);
  const person = context.roster.find(ownerId);
  if (!person) return reject('unknown-person', { field, ...instead });
  if (!instead.choices?.some(({ id }) => id === ownerId))
    return reject('wrong-role-for-task', { field, ...instead });
  return sightIsNotOver(ownerId, field, state, context) ?? referenceTo(person);
}

function isNotGivenTwice({ task, ownerId }: AddTask, { tasks }: CaseState): Rejection | undefined {
  const given = Object.values(tasks).some(
    (one) => one.status === 'open' && one.task === task && one.owner.personId === ownerId,
  );
  return given ? reject('task-given') : undefined;
}

function latestFor({ within }: DiscretionaryTask, { calendar, at }: Context): LocalDate | undefined {
  return within && calendar.localDate(calendar.dueAt(at, within));
}

function inTime(
  by: LocalDate | undefined,
  latest: LocalDate | undefined,
  context: Context,
): Rejection | undefined {
  if (by === undefined) return undefined;
  return firstRejection(
    notPast(by, context, '/by'),
    latest !== undefined && by > latest
      ? reject('task-too-late', { field: '/by', detail: `Senest ${dayInWords(latest)}.` })
      : undefined,
  );
}
