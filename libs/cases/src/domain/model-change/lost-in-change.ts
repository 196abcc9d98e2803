import type { Model } from '@tovholder/model';
import type { CaseState } from '../case-state.js';
import type { Lost } from './model-change.js';

/** The steps and kinds of meeting the case has used that the new model does not have: nobody can use them again. */
export function lostInChange({ meetings }: CaseState, from: Model, to: Model): readonly Lost[] {
  const held = Object.values(meetings);
  return [
    ...lost(
      'step',
      held.flatMap(({ spokenTo }) => spokenTo),
      from.analysisModel,
      to.analysisModel,
    ),
    ...lost(
      'meeting-kind',
      held.map(({ kind }) => kind),
      from.meetingKinds,
      to.meetingKinds,
    ),
  ];
}

type Named = readonly { id: string; title: string }[];

function lost(what: Lost['what'], used: readonly string[], before: Named, after: Named): readonly Lost[] {
  return [...new Set(used)]
    .filter((id) => !after.some((one) => one.id === id))
    .map((id) => ({ what, id, title: before.find((one) => one.id === id)?.title ?? id }));
}
