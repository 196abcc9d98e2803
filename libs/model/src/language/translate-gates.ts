import type { Gate } from '../domain/model.js';
import type { WrittenModel } from './written/written-model.js';

export function translateGate(gate: NonNullable<WrittenModel['porte']>[number]): Gate {
  return {
    id: gate.id,
    title: gate.titel,
    when: gate.når,
    bars: gate.spærrer,
    opensWhen: gate['åbnes når'],
    legalBasis: { text: gate.hjemmel.tekst, validFrom: gate.hjemmel['gælder fra'] },
  };
}
