import { createHash } from 'node:crypto';
import { QueryFailedError, type QueryRunner } from 'typeorm';

export interface Answer {
  rows: Record<string, unknown>[];
  rowCount: number | null;
}

/**
 * Where statements are carried out, in the order they are asked for. Those asked for without waiting travel together
 * where the connection pipelines. Each is planned once in a session: small batches would else be planned longer than
 * they take.
 */
export interface Session {
  /** @throws QueryFailedError, which holds nothing of the values */
  run(text: string, values?: readonly unknown[]): Promise<Answer>;
}

/** What we use of the driver's client. */
interface Client {
  query(query: { name?: string; text: string; values?: readonly unknown[] }): Promise<Answer>;
}

export async function sessionOf(runner: QueryRunner): Promise<Session> {
  const client = (await runner.connect()) as Client;
  return {
    run: (text, values) =>
      client.query(values ? { name: nameOf(text), text, values } : { text }).catch((error: unknown) => {
        throw new QueryFailedError(text, undefined, error as Error);
      }),
  };
}

/** PostgreSQL's names end after 63 bytes. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 40);
  names.set(text, name);
  return name;
}

/** As many as there are tables and ways of looking into them. */
const names = new Map<string, string>();
