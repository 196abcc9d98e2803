import type { LocalDate } from '@tovholder/calendar';
import type { CaseFact } from '../case-event.js';
import { entry, isUnmet, type CaseState, type Measure } from '../case-state.js';
import type { Context } from '../context.js';
import { dayInWords } from '../danish-day.js';
import type { Decision } from '../decision.js';
import { mandateFor } from '../mandate.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import { decidedWithChildsVoice } from '../deciding/childs-voice-before-decision.js';
import { beganAtAuthority } from './began-at-authority.js';
import type { MeasureCommand } from './measure-commands.js';
import { exchangedFor } from './shared-measures.js';
import { whereSomebodyMay } from './where-somebody-may.js';

type EndMeasure = Extract<MeasureCommand, { type: 'EndMeasure' }>;

/** Decided like the measure itself; what it was owed is then owed no longer. */
export function endMeasure(command: EndMeasure, state: CaseState, context: Context): Decision {
  const { measureId, reason, endsOn } = command;
  const measure = runningMeasure(measureId, state);
  if (isRejection(measure)) return measure;
  const under = mandateFor('decide-measure', context.by, whereItEnds(measure, state, context), context.model);
  if (isRejection(under)) return under;
  const exchanged = exchangedFor(command, state, context);
  if (isRejection(exchanged)) return exchanged;
  return (
    firstRejection(
      endsAfterItBegan(endsOn, measure, context),
      decidedWithChildsVoice(under, state, context),
    ) ?? [
      {
        type: 'MeasureEnded',
        data: {
          ...{ measureId, reason, endsOn, ...lastFollowUp(measure, endsOn) },
          ...(measure.shared && { shared: measure.shared }),
          ...(exchanged && { exchangedFor: exchanged }),
        },
        under,
      },
      ...followUpNoLongerOwed(measure, endsOn, state, context),
    ]
  );
}

// What the authority began is the authority's to end, wherever the case stands by then.
function whereItEnds(measure: Measure, state: CaseState, { model }: Context): CaseState {
  const authority = model.levels.find((level) => level.authority)?.id;
  return authority !== undefined && beganAtAuthority(measure, model)
    ? { ...state, level: authority }
    : whereSomebodyMay('decide-measure', measure, state, model);
}

// Before its first day a measure may be called off, from today on, and then never begins; afterwards it did begin.
function endsAfterItBegan(
  endsOn: LocalDate,
  { startsOn }: Measure,
  { calendar, at }: Context,
): Rejection | undefined {
  const today = calendar.localDate(at);
  const began = startsOn <= today;
  if (endsOn >= startsOn || (!began && endsOn >= today)) return undefined;
  const detail = began
    ? `Indsatsen begyndte ${dayInWords(startsOn)}.`
    : `Indsatsen begynder først ${dayInWords(startsOn)}. Den kan aflyses fra i dag.`;
  return reject('ends-before-it-began', { field: '/endsOn', detail });
}

// Barnets lov § 95: what goes on is followed up as agreed, also when it is known which day it ends.
function lastFollowUp({ nextFollowUp }: Measure, endsOn: LocalDate): { lastFollowUp?: LocalDate } {
  return nextFollowUp !== undefined && nextFollowUp <= endsOn ? { lastFollowUp: nextFollowUp } : {};
}

/** What falls due after the measure's last day is owed no longer; what fell due before it still is. */
function followUpNoLongerOwed(
  { measureId, startsOn }: Measure,
  endsOn: LocalDate,
  { deadlines }: CaseState,
  { calendar }: Context,
): readonly CaseFact[] {
  const reason = endsOn < startsOn ? 'Indsatsen kom ikke i gang.' : 'Indsatsen slutter før fristen.';
  return Object.values(deadlines)
    .filter((deadline) => isUnmet(deadline) && deadline.measureId === measureId)
    .filter(({ dueAt }) => dueAt > calendar.endOfDay(endsOn))
    .map(({ deadlineId, rule }) => ({ type: 'DeadlineLapsed', data: { deadlineId, rule, reason } }));
}

function runningMeasure(measureId: string, state: CaseState): Measure | Rejection {
  const measure = entry(state.measures, measureId);
  if (!measure) return reject('measure-not-found');
  return measure.status === 'running' ? measure : reject('measure-ended');
}
