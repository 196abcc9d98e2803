import type { Capacity } from '../domain/model.js';
import type { Finding } from '../language/mistake.js';
import { capacityWords, termFor } from '../language/words.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding, quoted } from './check.js';

/** A task that nobody may add where it belongs is never anybody's. */
export function everyTaskCanBeAdded(model: WrittenModel): Finding[] {
  const { niveauer } = model;
  const authority = niveauer.find(({ myndighed }) => myndighed)?.id;
  return (model['valgfrie opgaver'] ?? []).flatMap((task, index) => {
    const path = ['valgfrie opgaver', index];
    // A case about a group never comes to the authority's level.
    if (task['handler om']?.includes('child') === false && task.niveauer.every((id) => id === authority)) {
      const others = niveauer.filter(({ myndighed }) => !myndighed).map(({ id }) => id);
      const message = `Et forløb om en gruppe kommer ikke til myndigheden, så ingen kan tilføje »${task.id}«. Vælg ${quoted(others)}.`;
      return [finding('task-nobody-adds', [...path, 'niveauer'], message)];
    }
    return task['tilføjes af'].some((role) => isSomebody(role, model))
      ? []
      : [
          finding(
            'task-nobody-adds',
            [...path, 'tilføjes af'],
            `Ingen i modellen er ${eitherOf(task['tilføjes af'])}, så ingen kan tilføje »${task.id}«. Skriv en rolle, der har en plads eller er med til et møde.`,
          ),
        ];
  });
}

export function everyTaskCanBeDone(model: WrittenModel): Finding[] {
  return (model['valgfrie opgaver'] ?? []).flatMap((task, index) =>
    task['gives til'].some((role) => isSomebody(role, model))
      ? []
      : [
          finding(
            'task-nobody-does',
            ['valgfrie opgaver', index, 'gives til'],
            `Ingen i modellen er ${eitherOf(task['gives til'])}, så ingen kan gøre »${task.id}«. Skriv en rolle, der har en plads eller er med til et møde.`,
          ),
        ],
  );
}

/** Whether the role has a seat at a level, or is asked to a meeting. */
function isSomebody(role: Capacity, { niveauer, mødeformer }: WrittenModel): boolean {
  return (
    niveauer.some(({ pladser }) => pladser.includes(role)) ||
    mødeformer.some(({ deltagere }) => deltagere.some(({ hvem }) => hvem === role))
  );
}

function eitherOf(roles: readonly Capacity[]): string {
  return roles.map((role) => termFor(capacityWords, role)).join(' eller ');
}
