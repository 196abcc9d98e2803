import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/** The bug that one transaction for rows and checkpoint is there to prevent. */
export function commitCheckpointsApart(dataSource: DataSource): void {
  const create = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    const session = create(mode);
    const query = session.query.bind(session);
    const apart = async (sql: string, parameters?: unknown[]): Promise<unknown> => {
      const answer: unknown = await query(sql, parameters);
      if (!sql.includes('UPDATE views.checkpoint SET position')) return answer;
      await query('COMMIT');
      await pause(5);
      await query('START TRANSACTION');
      return answer;
    };
    session.query = apart as typeof session.query;
    return session;
  };
}
