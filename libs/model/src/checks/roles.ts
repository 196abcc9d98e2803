import type { Capacity } from '../domain/model.js';
import type { Finding, Path } from '../language/mistake.js';
import { capacityWords, termFor } from '../language/words.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding } from './check.js';

/**
 * Whoever decides, sends on or answers for a deadline sits somewhere or is asked to a meeting. A role that only the
 * mandates know is one nobody in the model holds: what is left to it, is left to nobody.
 */
export function everyRoleIsHeld(model: WrittenModel): Finding[] {
  const held = new Set<Capacity>([
    ...model.niveauer.flatMap(({ pladser }) => pladser),
    ...model.mødeformer.flatMap(({ deltagere }) => deltagere.map(({ hvem }) => hvem)),
  ]);
  const unheld = rolesNamed(model).filter(({ role }) => !held.has(role));
  // Once for each role: its author mends the role, not each place that names it.
  return unheld
    .filter(({ role }, index) => unheld.findIndex((other) => other.role === role) === index)
    .map(({ role, path }) => {
      const message =
        `Ingen er ${termFor(capacityWords, role)} i modellen: rollen har ingen plads på et niveau og er ikke med til ` +
        'noget møde. Giv den en plads, eller skriv en anden rolle.';
      return finding('role-without-holder', path, message);
    });
}

function rolesNamed(model: WrittenModel): { role: Capacity; path: Path }[] {
  const listed = (list: 'mandater' | 'veje') =>
    model[list].flatMap(({ roller }, index) =>
      roller.map((role, position) => ({ role, path: [list, index, 'roller', position] })),
    );
  return [
    ...listed('mandater'),
    ...listed('veje'),
    ...(model.finansiering?.['åbne spørgsmål']['afklares af'] ?? []).map((role, position) => ({
      role,
      path: ['finansiering', 'åbne spørgsmål', 'afklares af', position],
    })),
    ...model.frister.map(({ ansvarlig }, index) => ({
      role: ansvarlig,
      path: ['frister', index, 'ansvarlig'],
    })),
    ...(model.advis ?? []).map(({ til }, index) => ({ role: til, path: ['advis', index, 'til'] })),
  ];
}
