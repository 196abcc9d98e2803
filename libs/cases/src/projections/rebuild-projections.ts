import type { DataSource } from 'typeorm';
import { allProjections } from './all-projections.js';
import type { Projection } from './projection.js';
import { buildBeside, type BuildProgress } from './runner/build-beside.js';
import type { LogOfCases } from './runner/log-of-cases.js';
import { LogReader } from './runner/log-reader.js';
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

/**
 * Builds views anew beside those in use, while whatever reads and writes goes on: all at once, so that the log is read
 * once. Each takes its place when it is ready, and each goes on where it was when this was interrupted. The data source
 * has a connection for each.
 */
export async function rebuildProjections(
  projections: readonly Projection[],
  { dataSource, log, batchSize, ...rebuilding }: Rebuilding,
): Promise<void> {
  await prepareViews(dataSource);
  const reader = new LogReader(log, { pageSize: batchSize });
  const built = await Promise.allSettled(
    projections.map((projection) => buildBeside({ ...rebuilding, dataSource, reader, projection })),
  );
  // One that cannot be built keeps none of the others from it.
  for (const outcome of built) if (outcome.status === 'rejected') throw outcome.reason;
}
