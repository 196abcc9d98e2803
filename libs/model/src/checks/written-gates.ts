import type { GateBars, GateCause, GateOpens } from '../domain/model.js';
import type { Finding } from '../language/mistake.js';
import { gateBarsWords, gateOpensWords, termFor } from '../language/words.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding, quoted } from './check.js';

/** Barnets lov §§ 5 and 18(3): the least that each gate holds, whatever a municipality writes of it. */
const least: Record<GateCause, { bars: readonly GateBars[]; opensWhen: readonly GateOpens[] }> = {
  'suspected-abuse': { bars: ['parents'], opensWhen: ['child-heard', 'authority-opens'] },
  'honour-conflict': { bars: ['parents', 'network'], opensWhen: ['risk-assessed', 'authority-opens'] },
};

/** A gate may be made stronger by a model, never weaker. */
export function noGateIsWeakened({ porte = [] }: WrittenModel): Finding[] {
  return porte.flatMap((gate, index) => {
    const { bars, opensWhen } = least[gate.når];
    const open = bars.filter((bar) => !gate.spærrer.includes(bar)).map((bar) => termFor(gateBarsWords, bar));
    const skipped = opensWhen
      .filter((step) => !gate['åbnes når'].includes(step))
      .map((step) => termFor(gateOpensWords, step));
    return [
      ...(open.length === 0
        ? []
        : [
            finding(
              'gate-weakened',
              ['porte', index, 'spærrer'],
              `Porten er svagere, end loven kræver. Tilføj ${quoted(open)}.`,
            ),
          ]),
      ...(skipped.length === 0
        ? []
        : [
            finding(
              'gate-weakened',
              ['porte', index, 'åbnes når'],
              `Porten åbner, før loven tillader det. Tilføj ${quoted(skipped)}.`,
            ),
          ]),
    ];
  });
}
