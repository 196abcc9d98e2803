import type { DataSource } from 'typeorm';
import { allProjections } from './all-projections.js';
import type { Projection } from './projection.js';
import { buildBeside, type BuildProgress } from './runner/build-beside.js';
import type { LogOfCases } from './runner/log-of-cases.js';
import { prepareViews } from './runner/prepare-views.js';

export class UnknownProjection extends Error {
  constructor(
    readonly projection: string,
    readonly known: readonly string[] = allProjections.map(({ name }) => name),
  ) {
    super(`there is no projection »${projection}«; there are ${known.join(', ')}, and all`);
    this.name = 'UnknownProjection';
  }
}

export interface Rebuilding {
  dataSource: DataSource;
  log: LogOfCases;
  signal: AbortSignal;
  batchSize?: number;
  /** Throw away what an interrupted build has made, instead of going on from there. */
  anew?: boolean;
  onProgress?: (progress: BuildProgress) => void;
}

/** `all`, or the one of this name. @throws UnknownProjection */
export function projectionsNamed(name: string): readonly Projection[] {
  if (name === 'all') return allProjections;
  const found = allProjections.filter((projection) => projection.name === name);
  if (found.length === 0) throw new UnknownProjection(name);
  return found;
}

/** Builds views anew beside those in use, one after another, while whatever reads and writes goes on. */
export async function rebuildProjections(
  projections: readonly Projection[],
  { dataSource, ...rebuilding }: Rebuilding,
): Promise<void> {
  await prepareViews(dataSource);
  for (const projection of projections) await buildBeside({ ...rebuilding, dataSource, projection });
}
