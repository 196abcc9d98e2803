import type { CaseEvent, CaseState, Rejection } from '@tovholder/cases';
import type { GateCause, Model } from '@tovholder/model';
import type { Part } from './part.js';

const causes: readonly { gate: 'G1' | 'G2'; when: GateCause; title: string }[] = [
  { gate: 'G1', when: 'suspected-abuse', title: 'Mistanke om overgreb' },
  { gate: 'G2', when: 'honour-conflict', title: 'Æresrelateret konflikt' },
];

/** The law's own stand in every model, whether it writes them or not. */
export function gateParts({ gates = [], law }: Model): Part[] {
  return [
    ...causes.flatMap(({ gate, when, title: usually }) => {
      const title = gates.find((one) => one.when === when)?.title ?? usually;
      return [
        { key: `gate ${gate} bars`, title: `${title}: lukket` },
        { key: `gate ${gate} opens`, title: `${title}: åbnet igen` },
      ];
    }),
    { key: 'gate G3', title: `Intet besluttes uden barnets stemme (${law['child-voice'].text})` },
    { key: 'gate G4', title: `Genvurdering af en ny (${law.reassessment.text})` },
    { key: 'gate G5', title: `Ingen kan standse en bekymring (${law['duty-to-notify'].text})` },
  ];
}

export function gatesIn(event: CaseEvent, { suspectedAbuse, honourConflict }: CaseState): string[] {
  switch (event.type) {
    case 'ParentContactBarred':
      return [`gate ${event.data.gate} bars`];
    case 'ParentContactOpened':
      return [...(suspectedAbuse ? ['gate G1 opens'] : []), ...(honourConflict ? ['gate G2 opens'] : [])];
    case 'ChildVoiceExcepted':
      return ['gate G3'];
    case 'ConcernReceived':
      return event.data.reassessment ? ['gate G4'] : [];
    case 'WaitRequested':
      return ['gate G5'];
    default:
      return [];
  }
}

const gateThatRefused: Partial<Record<Rejection['code'], string>> = {
  'child-not-heard': 'gate G3',
  'group-not-heard': 'gate G3',
  'reassessor-handled-before': 'gate G4',
};

/** What stopped somebody was tried as well. */
export function gatesRefusing({ code }: Rejection): string[] {
  const gate = gateThatRefused[code];
  return gate === undefined ? [] : [gate];
}
