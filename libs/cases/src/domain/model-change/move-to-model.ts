import type { Capacity } from '@tovholder/model';
import { holdersInWords } from '../access/standing-in-case.js';
import type { CaseFact } from '../case-event.js';
import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { whoIsResponsible } from '../deadlines/deadlines-following.js';
import { decidedWithChildsVoice } from '../deciding/childs-voice-before-decision.js';
import type { MandateReference } from '../mandate-reference.js';
import { mandateFor } from '../mandate.js';
import { beganAtAuthority } from '../measures/began-at-authority.js';
import { holdsAnyRole } from '../people-rules.js';
import { isRejection, reject, type Rejection } from '../rejection.js';
import { changeInWords } from './change-in-words.js';
import { compareForCase } from './compare-for-case.js';
import type { ModelChangeCommand } from './model-change-commands.js';
import { previewOf, type DeadlineChange, type ModelChange } from './model-change.js';

/** The case runs on another version from now on: previewed, by the one with the mandate, and never without a reason. */
export function moveToModel(command: ModelChangeCommand, state: CaseState, context: Context): Decision {
  const { at, calendar, model, movesTo } = context;
  const under = mayMove(state, context);
  if (isRejection(under)) return under;
  if (!movesTo) return reject('unknown-model', { field: '/version' });
  const change = compareForCase(state, { model, calendar }, movesTo, at, command.levels);
  const refused =
    change.refused ??
    isAsPreviewed(command, change) ??
    (under && decidedWithChildsVoice(under, state, context));
  if (refused) return refused;
  return [
    moved(command, change, state, context, under),
    ...change.deadlines.flatMap((deadline) => becomes(deadline, state, context)),
  ];
}

const theTwoChiefs: readonly Capacity[] = ['school-chief', 'family-chief'];

/** Whoever the model gives the mandate; where it gives it to nobody, the two chiefs, who speak with one voice. */
function mayMove(state: CaseState, context: Context): MandateReference | Rejection | undefined {
  const { by, model } = context;
  if (model.mandates.some(({ decision }) => decision === 'move-to-model'))
    return mandateFor('move-to-model', by, state, model);
  return holdsAnyRole(theTwoChiefs, state, context)
    ? undefined
    : reject('no-mandate', {
        detail: `Modellen siger ikke hvem; så er det ${holdersInWords(theTwoChiefs, by, state)}.`,
      });
}

/** Nobody moves a case on a preview that is true no more; the refusal shows the one that is. */
function isAsPreviewed({ preview }: ModelChangeCommand, change: ModelChange): Rejection | undefined {
  const now = previewOf(change);
  if (preview === now) return undefined;
  const title = changeInWords(change).join(' ');
  return reject('preview-outdated', { field: '/preview', choices: [{ id: now, title }] });
}

function moved(
  { reason, preview, act }: ModelChangeCommand,
  { from, to, level, deadlines }: ModelChange,
  { measures }: CaseState,
  { model }: Context,
  under: MandateReference | undefined,
): CaseFact {
  return {
    type: 'CaseMovedToModel',
    data: {
      ...{ from, to, reason, preview },
      ...(level.from !== level.to && { level: { from: level.from, to: level.to } }),
      keeps: deadlines.flatMap((one) =>
        one.effect === 'stays' ? [{ deadlineId: one.deadlineId, rule: one.rule, ...one.terms }] : [],
      ),
      begunByAuthority: Object.values(measures)
        .filter((measure) => beganAtAuthority(measure, model))
        .map(({ measureId }) => measureId),
      ...(act !== undefined && { act }),
    },
    ...(under && { under }),
  };
}

function becomes(change: DeadlineChange, state: CaseState, context: Context): readonly CaseFact[] {
  if (change.effect === 'stays') return [];
  const { rule, measureId, appealId, title, legalBasis, owner, dueAt } = change;
  const responsible = whoIsResponsible(change, state);
  const common = {
    ...{ rule, title, legalBasis, owner, dueAt },
    ...(measureId !== undefined && { measureId }),
    ...(appealId !== undefined && { appealId }),
    ...(responsible && { responsible }),
  };
  if (change.effect === 'moves') {
    const { deadlineId, before } = change;
    const was = { rule: before.rule, dueAt: before.dueAt };
    return [{ type: 'DeadlineMoved', data: { deadlineId, ...common, before: was } }];
  }
  const { startsAt } = change;
  return [{ type: 'DeadlineSet', data: { deadlineId: context.newId(), ...common, startsAt } }];
}
