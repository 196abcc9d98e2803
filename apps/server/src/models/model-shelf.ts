import type { Model } from '@tovholder/model';

/** The models the municipality has. Provided by whoever wires the routes, so a class and not an interface. */
export abstract class ModelShelf {
  /** Those new concerns begin on, and those that running cases are still pinned to. */
  abstract all(): readonly Model[];
  abstract forNewConcerns(): Model;
}
