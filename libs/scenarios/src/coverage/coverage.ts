import type { Model } from '@tovholder/model';
import { partsOf } from './parts-of.js';

/** How much of a model some scenarios have used, and what never. */
export interface Coverage {
  percent: number;
  sections: readonly CoverageSection[];
}

export interface CoverageSection {
  /** Danish, e.g. `Mandater`. */
  title: string;
  used: number;
  of: number;
  /** What was never used, by title. */
  never: readonly string[];
}

export function coverageOf(model: Model, outcomes: readonly { exercised: ReadonlySet<string> }[]): Coverage {
  const used = new Set(outcomes.flatMap(({ exercised }) => [...exercised]));
  const sections = partsOf(model).map(({ title, parts }) => {
    const never = parts.filter(({ key }) => !used.has(key)).map((part) => part.title);
    return { title, used: parts.length - never.length, of: parts.length, never };
  });
  const [all, touched] = [sum(sections.map((one) => one.of)), sum(sections.map((one) => one.used))];
  return { percent: all === 0 ? 100 : Math.floor((touched * 100) / all), sections };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
