-- One stream in order of version, along the unique key (stream, version).
select e.position, e.stream, e.version, e.event_id, e.type, e.schema_version, e.data, e.metadata, e.recorded_at, e.command_id
from event_store.event e
where e.stream = $1 and e.version > $2
order by e.version
limit $3
