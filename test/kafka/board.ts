import type { CloudEvent } from 'cloudevents';
import pg from 'pg';

export interface CaseOnBoard {
  topic: string;
  caseId: string;
  facts: number;
  outOfOrder: number;
  /** Where the last of them stands in its case. */
  lastSequence: string;
}

export function connectionsTo(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  // Without listeners the end of a connection, idle or in use, would be the end of the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * An example of another system: a board that counts what each topic tells of each case. Counting shows every repeat that
 * is not recognised and every loss, so it needs the inbox that a system with effects needs.
 */
export class Board {
  constructor(private readonly pool: pg.Pool) {}

  async prepare(): Promise<void> {
    await this.pool.query(`
      create schema board;
      create table board.inbox (event_id uuid primary key);
      create table board.on_board (
        topic text, case_id uuid, facts integer not null, out_of_order integer not null, last_sequence text not null,
        primary key (topic, case_id)
      )`);
  }

  /**
   * Acts on an event once, however often it comes. The id is noted and the effect made in one transaction: killed in
   * between, neither is there. A second reader with the same event waits for the first at the id, and then does nothing.
   */
  async take(topic: string, { id, subject, sequence }: CloudEvent<unknown>): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const { rowCount } = await client.query(
        'insert into board.inbox (event_id) values ($1) on conflict do nothing',
        [id],
      );
      if (rowCount === 1) await countOn(client, [topic, subject, sequence]);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  async cases(): Promise<CaseOnBoard[]> {
    const { rows } = await this.pool.query<CaseOnBoard>(
      `select topic, case_id as "caseId", facts, out_of_order as "outOfOrder", last_sequence as "lastSequence"
         from board.on_board order by topic, case_id`,
    );
    return rows;
  }

  async facts(): Promise<number> {
    return (await this.cases()).reduce((sum, { facts }) => sum + facts, 0);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

async function countOn(client: pg.PoolClient, topicCaseAndSequence: unknown[]): Promise<void> {
  await client.query(
    `insert into board.on_board as before (topic, case_id, facts, out_of_order, last_sequence) values ($1, $2, 1, 0, $3)
     on conflict (topic, case_id) do update set
       facts = before.facts + 1,
       out_of_order = before.out_of_order + (excluded.last_sequence <= before.last_sequence)::integer,
       last_sequence = excluded.last_sequence`,
    topicCaseAndSequence,
  );
}
