import type { DecisionKind, Model } from '@tovholder/model';
import type { CaseEvent, CaseEventType } from '../../case-event.js';
import type { CaseState } from '../../case-state.js';
import type { Versions } from '../model-versions.js';
import { everybody, familyDepartment } from '../municipality.js';
import type { Played } from '../random-histories.js';

/** What is decided by each event. The engine has no such list: this one is looked up in the model by itself. */
const decides: Partial<Record<CaseEventType, DecisionKind>> = {
  ConcernAssessed: 'assess-concern',
  NotifierAcknowledged: 'acknowledge-notifier',
  NotifierInformed: 'acknowledge-notifier',
  ScreeningDecided: 'screen',
  InquiryCompleted: 'complete-inquiry',
  ExaminationCompleted: 'complete-examination',
  DecisionMade: 'decide-measure',
  MeasureStarted: 'start-measure',
  MeasureEnded: 'decide-measure',
  FundingSettled: 'settle-funding',
  ResponsibleNamed: 'name-responsible',
  ParentContactOpened: 'open-parent-contact',
  CaseClosed: 'close-case',
  CaseHandedOver: 'hand-over-case',
  CaseReopened: 'reopen-case',
  CaseMovedToModel: 'move-to-model',
  AppealReassessed: 'reassess-appeal',
  AppealForwarded: 'reassess-appeal',
  AppealWithdrawn: 'reassess-appeal',
};

const chiefs: readonly string[] = ['school-chief', 'family-chief'];
const comeByBeingAsked: readonly string[] = ['ppr', 'health-visitor'];

/** Whatever was decided that the model of the time gave nobody, or not whoever decided it; each in words. */
export function decidedWithoutMandate({ steps }: Pick<Played, 'steps'>, versions: Versions): string[] {
  const begunAt = new Map<string, string>();
  return steps.flatMap(({ before, decided }) => {
    const { model } = versions.of(before.model);
    const handedOver = decided.some(({ type }) => type === 'CaseHandedOver');
    const decisionOf = ({ type }: CaseEvent) =>
      handedOver && decides[type] !== undefined ? handingOver(model) : decides[type];
    const found = decided.filter((event) => !hasMandate(event, decisionOf(event), before, model, begunAt));
    for (const { type, data, under } of decided) {
      if (type !== 'MeasureStarted') continue;
      const mandate = model.mandates.find(({ id }) => id === under?.mandateId);
      if (mandate) begunAt.set(data.measureId, mandate.level);
    }
    return found.map(({ type, by, under }) => `${type} by ${by.role} under ${under?.mandateId ?? 'nothing'}`);
  });
}

/** All that ends with the case when the family moves is one decision; where the model names nobody, the closing's. */
function handingOver({ mandates }: Model): DecisionKind {
  return mandates.some(({ decision }) => decision === 'hand-over-case') ? 'hand-over-case' : 'close-case';
}

function hasMandate(
  event: CaseEvent,
  decision: DecisionKind | undefined,
  before: CaseState,
  model: Model,
  begunAt: ReadonlyMap<string, string>,
): boolean {
  // G5: whoever may take a concern to the authority needs no mandate for it, also where the case was closed; and no
  // complaint waits for somebody to open it.
  if (decision === undefined || opensByItself(event)) return true;
  const complained = toldOf(event, before);
  const kinds = [decision, ...(complained ? [complained.decision, 'close-case'] : [])];
  const ofTheKind = model.mandates.filter((mandate) => kinds.includes(mandate.decision));
  // A family that has moved is answered by the chiefs, where nobody else sees the case.
  if (complained && before.handedOver && !event.under)
    return rolesOf(event).some((one) => chiefs.includes(one));
  if (decision === 'move-to-model' && ofTheKind.length === 0)
    return rolesOf(event).some((one) => chiefs.includes(one));
  const { under } = event;
  const authority = model.levels.find((level) => level.authority)?.id;
  const begun = 'measureId' in event.data ? begunAt.get(event.data.measureId ?? '') : undefined;
  const counts = [
    before.level,
    ...(before.reception ? [authority] : []),
    ...(begun === undefined ? [] : [begun]),
    ...(complained ? [complained.level] : []),
  ];
  const kroner = event.type === 'DecisionMade' ? (event.data.amountKroner ?? 0) : 0;
  return (
    under !== undefined &&
    isHeld(event, under.role, under.unitId, before) &&
    ofTheKind.some(
      ({ id, roles, level, maxAmountKroner = kroner }) =>
        id === under.mandateId &&
        roles.some((role) => role === under.role) &&
        counts.includes(level) &&
        kroner <= maxAmountKroner,
    )
  );
}

function opensByItself(event: CaseEvent): boolean {
  return event.type === 'CaseReopened' && (event.data.gate === 'G5' || event.data.byAppeal === true);
}

/** Of what is answered: whoever decided it, where it was decided, may look at it again. */
function toldOf({ data }: CaseEvent, { appeals, told }: CaseState) {
  const appeal = 'appealId' in data ? appeals[data.appealId ?? ''] : undefined;
  return appeal && told[appeal.toldId];
}

/** Whether the person it is written down of holds the role there, as the directory has it, and it reaches the case. */
function isHeld(
  { by }: CaseEvent,
  role: string,
  unitId: string,
  { unitId: school, reception, withPart }: CaseState,
) {
  const units = [school, ...(reception ? [familyDepartment] : [])];
  const person = everybody.find(({ personId }) => personId === by.personId);
  return (person?.standings ?? []).some(
    (standing) =>
      standing.role === role &&
      standing.unitId === unitId &&
      (units.some((unit) => standing.reaches.includes(unit)) ||
        (comeByBeingAsked.includes(role) && withPart.includes(by.personId))),
  );
}

function rolesOf({ by }: CaseEvent): readonly string[] {
  return everybody.find(({ personId }) => personId === by.personId)?.standings.map(({ role }) => role) ?? [];
}

/** Grants beyond what their rule gives: by nobody of its roles, or before each of them who must agree has said yes. */
export function grantedWithoutYes({ steps }: Pick<Played, 'steps'>, versions: Versions): string[] {
  const yes = new Map<string, readonly string[]>();
  return steps.flatMap(({ before, decided }) =>
    decided.flatMap((event) => {
      const { type, data, under } = event;
      if (type !== 'GrantProposed' && type !== 'GrantConcurred' && type !== 'GrantGiven') return [];
      const said = [
        ...(yes.get(data.grantId) ?? []),
        ...(type === 'GrantConcurred' ? data.roles : rolesOf(event)),
      ];
      yes.set(data.grantId, said);
      const rule = versions.of(before.model).model.grants?.find(({ id }) => id === under?.mandateId);
      if (!rule?.roles.some((role) => role === under?.role)) return [`${type} by ${event.by.role}`];
      const lacks = rule.roles.filter((role) => !said.includes(role));
      return type === 'GrantGiven' && rule.unanimous && lacks.length > 0
        ? [`${type} without ${lacks.join()}`]
        : [];
    }),
  );
}
