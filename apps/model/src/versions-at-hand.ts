import { loadShippedModels, type Model } from '@tovholder/model';
import { versionsOf, type Versions } from '@tovholder/scenarios';
import { modelOrComplaint } from './read-model.js';
import type { Around } from './subcommand.js';

/** What `--other` is written for, in the words a subcommand is shown with. */
export const otherOption = { other: { type: 'string', multiple: true } } as const;

/**
 * The models a scenario's cases may be moved to: those that come with the product, read when one is spoken of, and those
 * named. Nothing when one named cannot be used, which is then said.
 */
export async function versionsAtHand(
  named: readonly string[] | undefined,
  around: Around,
): Promise<Versions | undefined> {
  const others: Model[] = [];
  for (const file of named ?? []) {
    const model = await modelOrComplaint(file, around);
    if (!model) return undefined;
    others.push(model);
  }
  let all: ReturnType<Versions> | undefined;
  return () => (all ??= versionsOf([...loadShippedModels().all(), ...others]));
}
