import pg from 'pg';
import type { Plant } from './plants.js';

type Edit = readonly [function_: string, from: string, to: string];

const lock = 'perform pg_advisory_xact_lock(7203151902);';
const head = 'select e.position into head from event_store.event e order by e.position desc limit 1;';
// The short way of a lone event always declines, so that there is one way to break.
const declineLoneEvents: Edit = [
  'append_one_event',
  'where version = 1\n    or exists',
  'where false and exists',
];

/** Each the way others have built it: see "ways that fail" in docs/decisions/0002. */
const broken: Partial<Record<Plant, { schema: string; edits: readonly Edit[] }>> = {
  sequence: {
    schema: 'create sequence event_store.planted',
    edits: [
      declineLoneEvents,
      // A commit takes its time now and then; on a quiet disk one would wait long for the moment that shows it.
      [
        'append_events',
        'if refused is not null',
        'perform pg_sleep(random() * 0.01); if refused is not null',
      ],
      [
        'append_events',
        lock,
        `perform pg_advisory_xact_lock(hashtext(s)) from (select distinct s from unnest(streams) s order by s) each;`,
      ],
      [
        'append_events',
        'coalesce(head, 0) + row_number() over (order by a.n)',
        `nextval('event_store.planted')`,
      ],
    ],
  },
  'early-check': {
    schema: `alter table event_store.event drop constraint one_event_a_version;
             create index planted on event_store.event (stream, version)`,
    edits: [
      declineLoneEvents,
      ['append_events', lock, ''],
      ['append_events', head, ''],
      ['append_events', 'return query\n  with written', `${lock}\n${head}\nreturn query\n  with written`],
    ],
  },
  'command-forgotten': {
    schema: 'drop index event_store.one_answer_a_command',
    edits: [
      declineLoneEvents,
      [
        'append_events',
        'where e.command_id = a.command_id and',
        'where false and e.command_id = a.command_id and',
      ],
    ],
  },
};

/** @throws when the functions have changed and the bug no longer fits them */
export async function plantInDatabase(ownerUrl: string, plant: Plant): Promise<void> {
  const bug = broken[plant];
  if (!bug) return;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(bug.schema);
    for (const edit of bug.edits) await breakFunction(owner, plant, edit);
  } finally {
    await owner.end();
  }
}

async function breakFunction(owner: pg.Client, plant: Plant, [name, from, to]: Edit): Promise<void> {
  const { rows } = await owner.query<{ definition: string }>(
    'select pg_get_functiondef(oid) as definition from pg_proc where proname = $1',
    [name],
  );
  const definition = rows[0]?.definition ?? '';
  if (!definition.includes(from)) throw new Error(`the bug ${plant} no longer fits ${name}`);
  await owner.query(definition.replace(from, to));
}
