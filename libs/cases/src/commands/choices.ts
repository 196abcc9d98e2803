import { capacityWords, severityWords, type Capacity, type Severity } from '@tovholder/model';
import type { TrialActionResult } from '../domain/agreements/agreement-events.js';
import type { ScreeningOutcome } from '../domain/authority/authority-events.js';
import type { GrantResult } from '../domain/grants/grant-events.js';
import type { FamilyMember } from '../domain/consent/consent-events.js';
import type { ExceptionGround, View } from '../domain/meeting/meeting-events.js';

/** A closed list a person chooses from. The compiler holds it to the domain's own: none missing, none too many. */
function every<Value extends string>(choices: Readonly<Record<Value, unknown>>): readonly Value[] {
  return Object.keys(choices) as Value[];
}

export const capacities = every<Capacity>(capacityWords);

const family: readonly Capacity[] = ['child', 'parent', 'companion'];
export const professions = capacities.filter((capacity) => !family.includes(capacity));

export const severities = every<Severity>(severityWords);

export const views = every<View>({ children: true, parents: true, learning: true, cooperation: true });

export const screeningOutcomes = every<ScreeningOutcome>({
  'nothing-further': true,
  inquiry: true,
  examination: true,
});

export const familyMembers = every<FamilyMember['capacity']>({ parent: true, child: true });

export const exceptionGrounds = every<ExceptionGround>({ age: true, 'other-circumstances': true });

export const trialActionResults = every<TrialActionResult>({
  continue: true,
  adapt: true,
  stop: true,
  adopt: true,
});

export const grantResults = every<GrantResult>({ continue: true, settle: true });
