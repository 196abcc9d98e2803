import type { LocalDate } from '@tovholder/calendar';

/** What programs may rely on: all is well; something was found; the files or the command line cannot be used. */
export const exit = { well: 0, found: 1, unusable: 2 } as const;
export type ExitStatus = (typeof exit)[keyof typeof exit];

/** What a subcommand may touch of the world. */
export interface Around {
  /** Paths are given from here. */
  folder: string;
  /** The answer: a line on standard output. */
  say: (line: string) => void;
  /** Whatever stands in the way of an answer: a line on standard error. */
  complain: (line: string) => void;
  /** The day, as it is in Denmark. */
  today: () => LocalDate;
}

/** One thing a model's author can have done: `npm run model -- <name> …`. */
export interface Subcommand {
  /** What it does, in one Danish sentence. */
  does: string;
  /** What is written after its name, e.g. `min-model.yaml [--json]`. */
  takes: string;
  /** Gives {@link exit.unusable} with the usage said when the arguments cannot be read. */
  run: (given: readonly string[], around: Around) => ExitStatus | Promise<ExitStatus>;
}

/** The arguments cannot be read; whoever runs the subcommand says how it is used. */
export class Misused extends Error {
  override readonly name = 'Misused';
}
