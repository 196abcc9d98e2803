import type { Instant } from '@tovholder/calendar';
import { decisionWords, termFor, type Level, type Model } from '@tovholder/model';
import type { CaseState } from '../case-state.js';
import { intakeRuleOf, meetBy } from '../concern/intake-rule.js';
import type { ModelVersion } from '../context.js';
import { ruleOf } from '../grants/grant.js';
import { isBoundByModel } from '../meeting/meet-in-time.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import { deadlinesInChange } from './deadlines-in-change.js';
import { levelThere } from './level-in-change.js';
import { lostInChange } from './lost-in-change.js';
import { mandatesInChange } from './mandates-in-change.js';
import type { LevelsInPlace } from './model-change-commands.js';
import type { MandateChange, ModelChange } from './model-change.js';
import { newlyRequired } from './people-in-change.js';
import { routesInChange } from './routes-in-change.js';

/** What it would change for this very case to be moved from the version it runs on to another, at that moment. */
export function compareForCase(
  state: CaseState,
  from: ModelVersion,
  to: ModelVersion,
  at: Instant,
  inPlace: LevelsInPlace = [],
): ModelChange {
  const there = levelThere(state.level, from.model, to.model, inPlace);
  const level = levelsOf(state.level, from.model, there);
  const mandates = mandatesInChange(state, level.to, from.model, to.model);
  const firstMeeting = firstMeetingIn(state, from, to);
  const refused = firstRejection(
    isOpen(state),
    isAnother(from.model, to.model),
    noMeetingIsHeld(state),
    isRejection(there) ? there : undefined,
    plannedMeetingsAreKnown(state, to.model),
    proposedGrantsAreKnown(state, to.model),
    somebodyDecides(mandates),
  );
  return {
    caseId: state.caseId,
    from: pinOf(from.model),
    to: pinOf(to.model),
    level,
    deadlines: deadlinesInChange(state, from.model, to, at),
    ...(firstMeeting && { firstMeeting }),
    people: newlyRequired(state, from.model, to.model),
    lost: lostInChange(state, from.model, to.model),
    mandates,
    routes: routesInChange(level, from.model, to.model),
    ...(refused && { refused }),
  };
}

function levelsOf(level: string, { levels }: Model, there: Level | Rejection): ModelChange['level'] {
  const title = levels.find(({ id }) => id === level)?.title ?? level;
  return isRejection(there)
    ? { from: level, to: level, titles: { from: title, to: title } }
    : { from: level, to: there.id, titles: { from: title, to: there.title } };
}

function pinOf({ name, version, hash }: Model) {
  return { name, version, hash };
}

function firstMeetingIn(state: CaseState, from: ModelVersion, to: ModelVersion): ModelChange['firstMeeting'] {
  if (!isBoundByModel(state)) return undefined;
  const latest = ({ model, calendar }: ModelVersion) =>
    meetBy(state.raisedAt, intakeRuleOf(state, model), calendar);
  const [before, after] = [latest(from), latest(to)];
  return before === after ? undefined : { before, after };
}

function isOpen({ status }: CaseState): Rejection | undefined {
  return status === 'open' ? undefined : reject('case-closed');
}

function isAnother(from: Model, to: Model): Rejection | undefined {
  return from.hash === to.hash ? reject('same-model') : undefined;
}

// The agenda does not change under people who sit around the table.
function noMeetingIsHeld({ meetings }: CaseState): Rejection | undefined {
  const isHeld = Object.values(meetings).some(({ status }) => status === 'open');
  return isHeld ? reject('meeting-is-held') : undefined;
}

function plannedMeetingsAreKnown({ meetings }: CaseState, { meetingKinds }: Model): Rejection | undefined {
  const isUnknown = Object.values(meetings).some(
    ({ status, kind }) => status === 'planned' && !meetingKinds.some(({ id }) => id === kind),
  );
  return isUnknown ? reject('meeting-kind-not-in-model') : undefined;
}

// Only by its rule does anybody say yes or no to it; what is given is used as it was given.
function proposedGrantsAreKnown({ grants }: CaseState, to: Model): Rejection | undefined {
  const isUnknown = Object.values(grants).some(
    (grant) => grant.status === 'proposed' && ruleOf(grant, to) === undefined,
  );
  return isUnknown ? reject('grant-not-in-model') : undefined;
}

/** A case that somebody can bring on does not come to stand where nobody can. */
function somebodyDecides(mandates: readonly MandateChange[]): Rejection | undefined {
  const gaps = mandates.filter(({ before, after }) => before.length > 0 && after.length === 0);
  if (gaps.length === 0) return undefined;
  const which = gaps.map(({ decision }) => termFor(decisionWords, decision));
  return reject('nobody-decides-there', { detail: `Det gælder at ${which.join('; at ')}.` });
}
