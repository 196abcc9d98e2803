-- Writes a batch of appends and says of each what became of it. One call is one transaction and one wait for the
-- disk, shared by everybody in the batch; that is where the speed comes from.
--
-- The lock is taken before the log is looked at and given back after the commit is visible, so batches of all
-- processes follow each other: positions are without gaps and in the order of commit, and whoever can read position
-- n can read 1 … n-1. It is taken in a statement of its own because a statement sees what was committed when it began.
--
-- An append that lost against another, or repeats an answered command, takes no position and leaves its neighbours
-- alone. A batch names a stream and a command at most once; the caller sees to that.
--
-- The batch comes as the rows it is to become, in parallel arrays: one message, and no work per event outside one
-- INSERT. As in the table, a command's digest stands on its last row only; beside it stands how many rows it has.
--
-- Plans must not read the whole table because it was small when they were made.
create type event_store.verdict as (
  command_id uuid,
  outcome    text,
  version    integer,
  "position" bigint
);

create function event_store.append_events(
  streams         text[],
  versions        integer[],
  command_ids     uuid[],
  command_digests text[],
  append_sizes    integer[],
  event_ids       uuid[],
  types           text[],
  schema_versions smallint[],
  data            text[],
  metadata        text[],
  recorded_at     timestamptz
)
returns setof event_store.verdict
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  head    bigint;
  refused event_store.verdict[];
begin
  perform pg_advisory_xact_lock(7203151902);
  select e.position into head from event_store.event e order by e.position desc limit 1;

  select array_agg((
           a.command_id,
           case when answer.digest is null then 'wrong-version'
                when answer.digest = a.digest then 'repeated'
                else 'command-id-reused'
           end,
           coalesce(answer.version, stream.version, 0),
           answer.position
         )::event_store.verdict)
  into refused
  from unnest(streams, versions, command_ids, command_digests, append_sizes)
    as a (stream, version, command_id, digest, size)
  left join lateral (
    select e.version
    from event_store.event e where e.stream = a.stream order by e.version desc limit 1
  ) stream on true
  left join lateral (
    select e.version, e.position, e.command_digest as digest
    from event_store.event e where e.command_id = a.command_id and e.command_digest is not null limit 1
  ) answer on true
  where a.digest is not null
    and (answer.digest is not null or coalesce(stream.version, 0) <> a.version - a.size);

  return query
  with written as (
    insert into event_store.event as e
      (position, version, schema_version, recorded_at, event_id, command_id, stream, type, command_digest, data, metadata)
    select coalesce(head, 0) + row_number() over (order by a.n), a.version, a.schema_version, recorded_at,
           a.event_id, a.command_id, a.stream, a.type, a.digest, a.data::json, a.metadata::json
    from unnest(streams, versions, command_ids, command_digests, event_ids, types, schema_versions, data, metadata)
      with ordinality
      as a (stream, version, command_id, digest, event_id, type, schema_version, data, metadata, n)
    where refused is null or not exists (select from unnest(refused) r where r.command_id = a.command_id)
    returning e.command_id, e.version, e.position, e.command_digest
  )
  select w.command_id, 'appended', w.version, w.position
  from written w
  where w.command_digest is not null;

  if found then
    -- Only wakes readers of other processes, who would look by themselves a little later.
    perform pg_notify('event_store', '');
  end if;

  if refused is not null then
    return query select r.* from unnest(refused) r;
  end if;
end
$$;

revoke all on function event_store.append_events from public;
