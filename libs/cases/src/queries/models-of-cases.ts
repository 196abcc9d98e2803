import type { DataSource } from 'typeorm';
import type { ModelPin } from '../domain/concern/concern-events.js';
import { CaseOverview } from '../projections/case-overview/case-overview.entity.js';

/** Every version of a model that some case runs on, as far as the view of cases has come; none before it is built. */
export async function modelsOfCases(views: DataSource): Promise<readonly ModelPin[]> {
  const { tablePath } = views.getMetadata(CaseOverview);
  const [found] = await views.query<{ built: boolean }[]>('SELECT to_regclass($1) IS NOT NULL AS built', [
    tablePath,
  ]);
  if (!found?.built) return [];
  return views.query<ModelPin[]>(
    `SELECT DISTINCT "modelName" AS name, "modelVersion" AS version, "modelHash" AS hash FROM ${tablePath}`,
  );
}
