import type { Model } from '@tovholder/model';
import type { Coverage } from '../coverage/coverage.js';
import type { Outcome } from '../player/play-scenario.js';

/** What some scenarios showed of a model, for people. */
export function reportAsText(model: Model, outcomes: readonly Outcome[], coverage: Coverage): string[] {
  const failing = outcomes.filter(({ failures }) => failures.length > 0);
  return [
    `${model.title}, version ${model.version}`,
    '',
    ...outcomes.flatMap(outcomeAsText),
    '',
    `${count(outcomes.length, 'scenarie', 'scenarier')}: ${outcomes.length - failing.length} går, som de siger, ${failing.length} gør ikke.`,
    '',
    `Modellen er prøvet af: ${coverage.percent} %`,
    ...coverage.sections.flatMap(({ title, used, of, never }) => [
      `  ${title}: ${used} af ${of}`,
      ...never.map((part) => `    aldrig: ${part}`),
    ]),
  ];
}

function outcomeAsText({ file, title, failures, steps, expectations }: Outcome): string[] {
  const tried = `${steps} trin, ${count(expectations, 'forventning', 'forventninger')}`;
  if (failures.length === 0) return [`✓ ${title} (${tried})`];
  return [
    `✗ ${title} (${tried})`,
    ...failures.map(({ line, column, message }) => `  ${file}:${line}:${column} ${message}`),
  ];
}

function count(amount: number, one: string, several: string): string {
  return `${amount} ${amount === 1 ? one : several}`;
}
