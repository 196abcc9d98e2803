-- Writes a lone event, and gives its position; null when append_events would refuse it, and then nothing is written.
-- Most appends of a quiet day come alone and are one event. For them the batch's arrays, and its asking first and
-- writing then, cost nearly half of what a bare INSERT does; here it is one statement.
--
-- Lock, order and rules are those of append_events; see there. Which verdict it is, append_events says.
create function event_store.append_one_event(
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
set enable_seqscan = off
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_variable
declare
  written bigint;
begin
  perform pg_advisory_xact_lock(7203151902);

  insert into event_store.event
    (position, version, schema_version, recorded_at, event_id, command_id, stream, type, command_digest, data, metadata)
  select
    coalesce((select e.position from event_store.event e order by e.position desc limit 1), 0) + 1,
    version, schema_version, recorded_at, event_id, command_id, stream, type, command_digest, data, metadata
  where version - 1 = coalesce(
      (select e.version from event_store.event e where e.stream = append_one_event.stream order by e.version desc limit 1),
      0)
    and not exists (
      select from event_store.event e
      where e.command_id = append_one_event.command_id and e.command_digest is not null)
  returning event.position into written;

  if written is not null then
    perform pg_notify('event_store', '');
  end if;
  return written;
end
$$;

revoke all on function event_store.append_one_event from public;
