-- Appending no longer tells other processes of it: notifying took one lock for the whole server through the wait for
-- the disk, and a tenth of a lone append's time. The store tells them right after, at most every few milliseconds.
--
-- A lone event is held to its stream and its command by the table's own unique indexes instead of being looked for
-- first: whoever is refused by one of them asks append_events, which says why. Only that the version before is there
-- no index can say.
create or replace function event_store.append_one_event(
  stream         text,
  version        integer,
  command_id     uuid,
  command_digest text,
  event_id       uuid,
  type           text,
  schema_version smallint,
  data           json,
  metadata       json,
  recorded_at    timestamptz
)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
  locked  text;
  written bigint;
begin
  -- An assignment, which is evaluated at once, where a statement would be planned, run and closed.
  locked := pg_advisory_xact_lock(7203151902);

  insert into event_store.event
    (position, version, schema_version, recorded_at, event_id, command_id, stream, type, command_digest, data, metadata)
  select
    coalesce((select e.position from event_store.event e order by e.position desc limit 1), 0) + 1,
    version, schema_version, recorded_at, event_id, command_id, stream, type, command_digest, data, metadata
  where version = 1
    or exists (
      select from event_store.event e
      where e.stream = append_one_event.stream and e.version = append_one_event.version - 1)
  returning event.position into written;

  return written;
end
$$;

create or replace function event_store.append_events(
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

  if refused is not null then
    return query select r.* from unnest(refused) r;
  end if;
end
$$;
