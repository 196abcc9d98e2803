import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { isAskedOfChildFirst } from '../deciding/childs-voice-before-decision.js';
import { notReceived } from '../authority/not-received.js';
import { mandateFor } from '../mandate.js';
import { actsForAuthority } from '../people-rules.js';
import { isRejection, reject } from '../rejection.js';
import type { ConcernCommand } from './concern-commands.js';
import { basisOfRiskAssessment, unheardChild, whatKeepsGateShut } from './gates.js';

type Of<Type extends ConcernCommand['type']> = Extract<ConcernCommand, { type: Type }>;

/** G5: what a leader says or leaves undone cannot stop an employee's concern; it stands on the trail. */
export function requestWait({ says }: Of<'RequestWait'>): Decision {
  return [{ type: 'WaitRequested', data: { says } }];
}

/** G1 and G2: what the gate asks for first, then the authority decides whether the parents may be contacted. */
export function openParentContact(
  { reason }: Of<'OpenParentContact'>,
  state: CaseState,
  context: Context,
): Decision {
  if (state.parentContact === 'open') return reject('parent-contact-open');
  // It is opened where it was barred, by those who handle that case.
  if (state.parentContact === 'suspended') return reject('parents-barred-elsewhere');
  const shut = whatKeepsGateShut(state, context.model);
  if (shut) return shut;
  const under = mandateFor('open-parent-contact', context.by, state, context.model);
  if (isRejection(under)) return under;
  // G3: that no gate asks for the child to be heard does not set aside the mandate that does.
  const unheard = isAskedOfChildFirst(under, context) ? unheardChild(state) : undefined;
  if (unheard) return unheard;
  return [{ type: 'ParentContactOpened', data: { reason }, under }];
}

/** G2: only the authority can know what the child risks, and each later assessment adds to the first. */
export function assessRisk(
  { assessment, precautions }: Of<'AssessRisk'>,
  state: CaseState,
  context: Context,
): Decision {
  if (!state.reception) return notReceived(context.model);
  if (!actsForAuthority(state, context)) return reject('not-authority');
  if (assessment.trim() === '') return reject('risk-not-described', { field: '/assessment' });
  const legalBasis = basisOfRiskAssessment(context.model);
  return [{ type: 'RiskAssessed', data: { assessment, precautions, legalBasis } }];
}
