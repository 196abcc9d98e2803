import type { DecisionKind, Model } from '@tovholder/model';
import { mandateFor } from '../../domain/mandate.js';
import type { ActingPerson } from '../../domain/people.js';
import type { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import type { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';
import { openCase, type Action } from './actions.js';
import { isRejection } from '../../domain/rejection.js';

/** What may come to people by name, whether they have the mandate for it or not. */
const decisions: ReadonlyMap<string, DecisionKind> = new Map([
  ['settle-funding', 'settle-funding'],
  ['start-measure', 'start-measure'],
]);

const answersComplaints: ReadonlySet<string> = new Set(['reassess-appeal', 'forward-appeal']);

/** Where the model names nobody, whoever decided answers: what was decided is seen in the case, so that here it takes all of it. */
function mayAnswer(viewer: ActingPerson, row: CaseOverview, model: Model): boolean {
  const isNamed = model.mandates.some(({ decision }) => decision === 'reassess-appeal');
  const kinds: readonly DecisionKind[] = isNamed ? ['reassess-appeal'] : (model.appeals?.decisions ?? []);
  return kinds.length > 0 && kinds.every((kind) => mayDecide(kind, viewer, row, model));
}

/** The action, or to look at the case where to do it takes a mandate the viewer has not. */
export function withinMandate(action: Action, viewer: ActingPerson, row: CaseOverview, model: Model): Action {
  if (answersComplaints.has(action.code)) return mayAnswer(viewer, row, model) ? action : openCase;
  const decision = decisions.get(action.code);
  return decision === undefined || mayDecide(decision, viewer, row, model) ? action : openCase;
}

/** Whether it waits for somebody with a mandate, and the viewer is not one of them. */
export function lacksMandateFor(
  { duty, pileOf }: Pick<QueueItem, 'duty' | 'pileOf'>,
  viewer: ActingPerson,
  row: CaseOverview,
  model: Model,
): boolean {
  return duty === 'mandate' && !mayDecide(pileOf as DecisionKind, viewer, row, model);
}

export function mayDecide(
  decision: DecisionKind,
  viewer: ActingPerson,
  { level, unitId, receivingUnitId }: CaseOverview,
  model: Model,
): boolean {
  const reception = receivingUnitId === null ? {} : { reception: { unitId: receivingUnitId } };
  // Whoever serves every unit was given a part in the cases they see.
  const withPart = [viewer.personId];
  return !isRejection(mandateFor(decision, viewer, { level, unitId, withPart, ...reception }, model));
}
