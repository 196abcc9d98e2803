import type { DataSource } from 'typeorm';
import type { ModelPin } from '../domain/concern/concern-events.js';
import { CaseOverview, LeftModel } from '../projections/case-overview/case-overview.entity.js';

/**
 * Every version of a model that some case runs on, or ran on until it was moved, as far as the view of cases has come;
 * none before it is built.
 */
export async function modelsOfCases(views: DataSource): Promise<readonly ModelPin[]> {
  const [cases, left] = [CaseOverview, LeftModel].map((row) => views.getMetadata(row).tablePath);
  const [found] = await views.query<{ built: boolean }[]>('SELECT to_regclass($1) IS NOT NULL AS built', [
    left,
  ]);
  if (!found?.built) return [];
  const pins = 'SELECT "modelName" AS name, "modelVersion" AS version, "modelHash" AS hash FROM';
  return views.query<ModelPin[]>(`${pins} ${cases} UNION ${pins} ${left}`);
}
