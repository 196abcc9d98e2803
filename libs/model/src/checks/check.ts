import type { Finding, MistakeCode, Path } from '../language/mistake.js';
import type { WrittenModel } from '../language/written/written-model.js';

/** One thing that can be wrong in a model whose shape is right. */
export type Check = (model: WrittenModel) => Finding[];

export function finding(code: MistakeCode, path: Path, message: string): Finding {
  return { code, path, message };
}

/** Something a whole section lacks; it is shown at the section's name. */
export function lacking(code: MistakeCode, section: keyof WrittenModel, message: string): Finding {
  return { code, path: [section], atKey: true, message };
}

/** Positions of what was there before, by what makes two alike. */
export function repeated<Item>(items: readonly Item[], sameness: (item: Item) => unknown): number[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const key = sameness(item);
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}

/** »a«, »b« and »c«, for a sentence in Danish. */
export function quoted(terms: readonly string[]): string {
  return terms.map((term) => `»${term}«`).join(', ');
}
