import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';

/** The bug that one transaction for the inbox and the effect is there to prevent. */
export function commitInboxApart(connections: pg.Pool): void {
  const seen = new WeakSet<pg.ClientBase>();
  connections.on('connect', (client) => {
    if (seen.has(client)) return;
    seen.add(client);
    const query = client.query.bind(client) as (sql: string, values?: unknown[]) => Promise<unknown>;
    const apart = async (sql: string, values?: unknown[]): Promise<unknown> => {
      const answer = await query(sql, values);
      if (!sql.startsWith('insert into board.inbox')) return answer;
      await query('commit');
      await pause(5);
      await query('begin');
      return answer;
    };
    client.query = apart as typeof client.query;
  });
}
