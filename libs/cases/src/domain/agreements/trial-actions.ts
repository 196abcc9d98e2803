import type { LocalDate } from '@tovholder/calendar';
import { capacityWords, termFor, type Capacity } from '@tovholder/model';
import { entry, type CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import { dayInWords } from '../danish-day.js';
import type { Decision } from '../decision.js';
import { meetingIn, sitsAtTable } from '../meeting/meeting-rules.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import type { AgreementCommand } from './agreement-commands.js';
import type { TrialActionResult } from './agreement-events.js';
import { ownerOrThreadHolder } from './follow-agreements.js';
import { mayBeGiven, notPast, ownerIn } from './make-agreements.js';

type Of<Type extends AgreementCommand['type']> = Extract<AgreementCommand, { type: Type }>;

/** A small interdisciplinary experiment: several professions, a hypothesis and a review. */
export function planTrialAction(
  command: Of<'PlanTrialAction'>,
  state: CaseState,
  context: Context,
): Decision {
  const { meetingId, hypothesis, does, professions, ownerId, review } = command;
  const meeting = meetingIn('open', meetingId, state);
  if (isRejection(meeting)) return meeting;
  const owner = ownerIn(meeting, ownerId);
  if (!owner || isRejection(owner)) return owner ?? reject('unknown-participant');
  return (
    firstRejection(
      sitsAtTable(meeting, state, context),
      mayBeGiven(owner, meeting, state, context),
      isInterdisciplinary(professions, context),
      notPast(review, context, '/review'),
      soonEnough(review, context, '/review'),
    ) ?? [
      {
        type: 'TrialActionPlanned',
        data: { trialActionId: context.newId(), meetingId, hypothesis, does, professions, owner, review },
      },
    ]
  );
}

/** What it taught, and whether it goes on, ends or is taken on as a measure. */
export function reviewTrialAction(
  { trialActionId, learned, result, next }: Of<'ReviewTrialAction'>,
  state: CaseState,
  context: Context,
): Decision {
  const trial = entry(state.trialActions, trialActionId);
  if (!trial) return reject('trial-action-not-found');
  if (trial.status !== 'running') return reject('trial-action-reviewed');
  const { does, owner } = trial;
  return (
    firstRejection(
      ownerOrThreadHolder(owner, state, context),
      reviewedAgainIfItGoesOn(result, next, context),
      notPast(next, context, '/next'),
      soonEnough(next, context, '/next'),
    ) ?? [
      {
        type: 'TrialActionReviewed',
        data: { trialActionId, learned, result, does, ...(next !== undefined && { next, owner }) },
      },
    ]
  );
}

// An experiment nobody looks at again is no experiment: a model that says what a trial action takes asks for the day.
function reviewedAgainIfItGoesOn(
  result: TrialActionResult,
  next: LocalDate | undefined,
  { model }: Context,
): Rejection | undefined {
  const goesOn = result === 'continue' || result === 'adapt';
  if (goesOn && next === undefined && model.trialActions)
    return reject('next-review-missing', { field: '/next' });
  return !goesOn && next !== undefined ? reject('review-after-end', { field: '/next' }) : undefined;
}

function soonEnough(
  review: LocalDate | undefined,
  { model, calendar, at }: Context,
  field: '/review' | '/next',
): Rejection | undefined {
  if (review === undefined || !model.trialActions) return undefined;
  const latest = calendar.localDate(calendar.dueAt(at, model.trialActions.reviewWithin));
  return review > latest
    ? reject('review-too-late', { field, detail: `Senest ${dayInWords(latest)}.` })
    : undefined;
}

const noProfession: readonly Capacity[] = ['child', 'parent', 'companion'];

const everyProfession = (Object.keys(capacityWords) as Capacity[])
  .filter((capacity) => !noProfession.includes(capacity))
  .map((id) => ({ id, title: termFor(capacityWords, id) }));

function isInterdisciplinary(capacities: readonly Capacity[], { model }: Context): Rejection | undefined {
  const professions = new Set(capacities.filter((capacity) => !noProfession.includes(capacity)));
  const least = model.trialActions?.minProfessions ?? 2;
  if (professions.size >= least) return undefined;
  return reject('trial-action-needs-two-professions', {
    field: '/professions',
    choices: everyProfession,
    ...(least > 2 && { detail: `Modellen kræver mindst ${least}.` }),
  });
}
