import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { mandateFor } from '../mandate.js';
import { isRejection, reject } from '../rejection.js';
import type { ConcernCommand } from './concern-commands.js';

type Of<Type extends ConcernCommand['type']> = Extract<ConcernCommand, { type: Type }>;

/** G5: what a leader says or leaves undone cannot stop an employee's concern; it stands on the trail. */
export function requestWait({ says }: Of<'RequestWait'>): Decision {
  return [{ type: 'WaitRequested', data: { says } }];
}

/** G1: the child first, then the authority decides whether the parents may be contacted. */
export function openParentContact(
  { reason }: Of<'OpenParentContact'>,
  state: CaseState,
  context: Context,
): Decision {
  if (state.parentContact === 'open') return reject('parent-contact-open');
  // It is opened where it was barred, by those who handle that case.
  if (state.parentContact === 'suspended') return reject('parents-barred-elsewhere');
  if (!childIsHeardOrExcepted(state)) return reject('child-heard-first');
  const under = mandateFor('open-parent-contact', context.by, state, context.model);
  if (isRejection(under)) return under;
  return [{ type: 'ParentContactOpened', data: { reason }, under }];
}

// Barnets lov § 5(4): there are children nobody can talk with, such as a baby. Whether this is one is the authority's to say.
function childIsHeardOrExcepted({ childVoice }: CaseState): boolean {
  return childVoice?.how === 'heard' || childVoice?.byAuthority === true;
}
