import type { GateCause, Model } from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import type { CaseState } from '../case-state.js';
import { reject, type Rejection } from '../rejection.js';

type Marked = Pick<CaseState, 'suspectedAbuse' | 'honourConflict'>;

/** The gates that stand from the moment the concern is raised. */
export function gatesThatBar({ suspectedAbuse, honourConflict }: GatedConcern): readonly CaseFact[] {
  return [
    ...(suspectedAbuse
      ? [
          {
            type: 'ParentContactBarred' as const,
            data: { gate: 'G1' as const, until: 'child-heard' as const },
          },
        ]
      : []),
    ...(honourConflict
      ? [
          {
            type: 'ParentContactBarred' as const,
            data: { gate: 'G2' as const, until: 'risk-assessed' as const },
          },
        ]
      : []),
  ];
}

interface GatedConcern {
  suspectedAbuse: boolean;
  honourConflict?: boolean;
}

/** A concern behind a gate is the authority's at once, and no meeting is waited for: parents must not learn of it. */
export function isGated({ suspectedAbuse, honourConflict }: GatedConcern): boolean {
  return suspectedAbuse || honourConflict === true;
}

/** Barred by G2 alone: nobody suspects the parents of abuse. */
export function barredForRiskAlone({ suspectedAbuse, honourConflict }: GatedConcern): boolean {
  return honourConflict === true && !suspectedAbuse;
}

/**
 * What is to be done before contact may be opened. The law's own is asked for whatever a model says: of abuse the child
 * is heard (§ 5), of an honour-related conflict the risk is assessed (§ 18(3)); a model's gate may ask for both.
 */
export function whatKeepsGateShut(state: CaseState, model: Model): Rejection | undefined {
  const asked = new Set(
    (model.gates ?? []).filter(({ when }) => standsFor(when, state)).flatMap((gate) => gate.opensWhen),
  );
  const unheard = !barredForRiskAlone(state) || asked.has('child-heard') ? unheardChild(state) : undefined;
  if (unheard) return unheard;
  if ((state.honourConflict || asked.has('risk-assessed')) && !state.riskAssessed)
    return reject('risk-assessed-first');
  return undefined;
}

/** The provision of the model's gate; of a model that writes none, the one on screening, of which § 18(3) is part. */
export function basisOfRiskAssessment({ gates = [], law }: Model): string {
  return (gates.find(({ when }) => when === 'honour-conflict')?.legalBasis ?? law.screening).text;
}

function standsFor(cause: GateCause, { suspectedAbuse, honourConflict }: Marked): boolean {
  return cause === 'suspected-abuse' ? suspectedAbuse : honourConflict === true;
}

/** Barnets lov § 5(4): there are children nobody can talk with, such as a baby. Whether this is one is the authority's to say. */
export function unheardChild({ childVoice }: CaseState): Rejection | undefined {
  return childVoice?.how === 'heard' || childVoice?.byAuthority === true
    ? undefined
    : reject('child-heard-first');
}
