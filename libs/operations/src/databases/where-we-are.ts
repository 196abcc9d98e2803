import type pg from 'pg';
import { CannotStart } from '../start-and-stop/cannot-start.js';

/** What a database says of itself, and of the role we come in as. */
export interface WhereWeAre {
  role: string;
  /** The same for everybody who comes to this database, by whatever address, until its server is started again. */
  database: string;
  isSuperuser: boolean;
  /** May change what is in the log, or become the one who may; not known while there is no log. */
  mayChangeLog: boolean;
  /** To whom views belong that we may not change, should there be any. */
  viewsOfAnother: string | null;
}

// A copy of a server has its identifier too, but was not started in the same microsecond.
const question = `
  select current_user as role,
    (select concat(oid, '@', extract(epoch from pg_postmaster_start_time())) from pg_database
      where datname = current_database()) as database,
    (select rolsuper from pg_roles where rolname = current_user) as "isSuperuser",
    coalesce((
      select has_table_privilege(log.oid, 'UPDATE, DELETE, TRUNCATE') or pg_has_role(log.relowner, 'MEMBER')
      from pg_class log where log.oid = to_regclass('event_store.event')), false) as "mayChangeLog",
    (select pg_get_userbyid(view.relowner) from pg_class view
      where view.relnamespace = to_regnamespace('views') and view.relkind in ('r', 'p')
        and not pg_has_role(view.relowner, 'USAGE')
      limit 1) as "viewsOfAnother"`;

export async function whereWeAre(client: pg.Client): Promise<WhereWeAre> {
  const { rows } = await client.query<WhereWeAre>(question);
  return rows[0]!;
}

/** Else the log would be made in one, and looked for in the other. @throws CannotStart */
export function refuseOtherDatabase(application: WhereWeAre, owner: WhereWeAre): void {
  if (application.database === owner.database) return;
  throw new CannotStart(
    'DATABASE_URL, OWNER_DATABASE_URL: they name two databases; both must name the same one, for two roles',
  );
}

/**
 * The log is only ever added to, whatever the server is made to do: that holds by the role it comes in as, and only
 * while that role may do nothing else. @throws CannotStart
 */
export function refuseTooMuchPower(
  { role, isSuperuser, mayChangeLog, viewsOfAnother }: WhereWeAre,
  owner: WhereWeAre | undefined,
): void {
  if (isSuperuser || mayChangeLog || role === owner?.role) {
    const sentence = `the role ${role} may change the log; give one that may read it and append to it, and nothing else`;
    throw new CannotStart(`DATABASE_URL: ${sentence}`);
  }
  if (viewsOfAnother !== null) {
    const sentence =
      `the views belong to the role ${viewsOfAnother}, so that ${role} cannot keep them up; ` +
      'as their owner drop them (DROP SCHEMA views CASCADE), and they are built again from the log';
    throw new CannotStart(`DATABASE_URL: ${sentence}`);
  }
}
