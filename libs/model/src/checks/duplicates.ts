import type { Finding, Path } from '../language/mistake.js';
import { capacityWords, termFor } from '../language/words.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding, repeated } from './check.js';
import { fieldsOf } from './fields.js';

const listsWithIds = [
  'niveauer',
  'mødeformer',
  'analysemodel',
  'udfald',
  'mandater',
  'veje',
  'frister',
  'samtykke',
  'advis',
  'valgfrie opgaver',
] as const;

/** An id names one thing: what a running case refers to must never be two. */
export function everyIdIsUnique(model: WrittenModel): Finding[] {
  return [
    ...listsWithIds.flatMap((list) => duplicateIds(model[list] ?? [], [list])),
    ...model.analysemodel.flatMap((step, index) =>
      duplicateIds(step.dimensioner, ['analysemodel', index, 'dimensioner']),
    ),
    ...duplicateIds(model.bevillinger ?? [], ['bevillinger']),
    ...(model.bevillinger ?? []).flatMap((grant, index) =>
      duplicateIds(grant.formål, ['bevillinger', index, 'formål']),
    ),
    ...duplicateIds(model.finansiering?.betalere ?? [], ['finansiering', 'betalere']),
    ...duplicateIds(model.finansiering?.indsatser ?? [], ['finansiering', 'indsatser']),
    ...duplicateIds(model.porte ?? [], ['porte']),
    // The trail names a field without its step.
    ...repeated(fieldsOf(model), ({ field }) => field.id).flatMap((index) => {
      const { field, path } = fieldsOf(model)[index]!;
      return usedBefore(field.id, [...path, 'id']);
    }),
    ...fieldsOf(model).flatMap(({ field, path }) => duplicateIds(field.valg ?? [], [...path, 'valg'])),
    ...model.actioncards.flatMap((card, index) =>
      duplicateIds(card['forbered dig på'], ['actioncards', index, 'forbered dig på']),
    ),
  ];
}

function duplicateIds(items: readonly { id: string }[], path: Path): Finding[] {
  return repeated(items, ({ id }) => id).flatMap((index) =>
    usedBefore(items[index]?.id ?? '', [...path, index, 'id']),
  );
}

function usedBefore(id: string, path: Path): Finding[] {
  return [finding('duplicate-id', path, `Id »${id}« er brugt før. Giv det et andet navn.`)];
}

/** A list that names the same thing twice was meant to name another. */
export function noListRepeatsItself(model: WrittenModel): Finding[] {
  return [
    ...model.mødeformer.flatMap((kind, index) =>
      repeated(kind.deltagere, ({ hvem }) => hvem).map((entry) =>
        again(['mødeformer', index, 'deltagere', entry, 'hvem']),
      ),
    ),
    ...repeated(model.actioncards, ({ til }) => til).map((index) => {
      const term = termFor(capacityWords, model.actioncards[index]?.til ?? 'child');
      const message = `Der er allerede et actioncard til ${term}. Saml de to.`;
      return finding('duplicate-entry', ['actioncards', index, 'til'], message);
    }),
    ...model.niveauer.flatMap(({ pladser }, index) => repeats(pladser, ['niveauer', index, 'pladser'])),
    ...model.mandater.flatMap(({ roller }, index) => repeats(roller, ['mandater', index, 'roller'])),
    ...model.veje.flatMap(({ roller, hvis }, index) => [
      ...repeats(roller, ['veje', index, 'roller']),
      ...repeats(hvis?.alvor ?? [], ['veje', index, 'hvis', 'alvor']),
    ]),
    ...(model.samtykke ?? []).flatMap(({ dækker, møder }, index) => [
      ...repeats(dækker, ['samtykke', index, 'dækker']),
      ...repeats(møder, ['samtykke', index, 'møder']),
    ]),
    ...(model.advis ?? []).flatMap((notice, index) =>
      repeats(notice['besvares ved'], ['advis', index, 'besvares ved']),
    ),
    ...repeats(model.klage?.afgørelser ?? [], ['klage', 'afgørelser']),
    ...model.bekymringer.flatMap(({ når }, index) => [
      ...repeats(når?.alvor ?? [], ['bekymringer', index, 'når', 'alvor']),
      ...repeats(når?.['handler om'] ?? [], ['bekymringer', index, 'når', 'handler om']),
    ]),
    ...(model.bevillinger ?? []).flatMap((grant, index) => [
      ...repeats(grant.roller, ['bevillinger', index, 'roller']),
      ...repeats(grant['handler om'], ['bevillinger', index, 'handler om']),
    ]),
    ...repeatsInFunding(model),
    ...(model['valgfrie opgaver'] ?? []).flatMap((task, index) => [
      ...repeats(task.niveauer, ['valgfrie opgaver', index, 'niveauer']),
      ...repeats(task['tilføjes af'], ['valgfrie opgaver', index, 'tilføjes af']),
      ...repeats(task['gives til'], ['valgfrie opgaver', index, 'gives til']),
      ...repeats(task['handler om'] ?? [], ['valgfrie opgaver', index, 'handler om']),
    ]),
    ...fieldsOf(model).flatMap(({ field, path }) => [
      ...repeats(field['svares af'] ?? [], [...path, 'svares af']),
      ...repeats(field['bruges i'], [...path, 'bruges i']),
    ]),
    ...repeated(model.porte ?? [], ({ når }) => når).map((index) => again(['porte', index, 'når'])),
    ...(model.porte ?? []).flatMap((gate, index) => [
      ...repeats(gate.spærrer, ['porte', index, 'spærrer']),
      ...repeats(gate['åbnes når'], ['porte', index, 'åbnes når']),
    ]),
    ...repeats(model.lukkedage, ['lukkedage']),
  ];
}

function repeatsInFunding({ finansiering }: WrittenModel): Finding[] {
  if (!finansiering) return [];
  return [
    ...finansiering.indsatser.flatMap((kind, index) =>
      repeated(kind['betales af'] ?? [], ({ betaler }) => betaler).map((entry) =>
        again(['finansiering', 'indsatser', index, 'betales af', entry, 'betaler']),
      ),
    ),
    ...repeats(finansiering['åbne spørgsmål']['afklares af'], [
      'finansiering',
      'åbne spørgsmål',
      'afklares af',
    ]),
  ];
}

function repeats(list: readonly string[], path: Path): Finding[] {
  return repeated(list, (entry) => entry).map((index) => again([...path, index]));
}

function again(path: Path): Finding {
  return finding('duplicate-entry', path, 'Det står allerede på listen. Slet det ene.');
}
