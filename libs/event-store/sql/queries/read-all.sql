-- Forward from a position, along the primary key. Positions have no gaps, so a page needs no look-ahead.
select e.position, e.stream, e.version, e.event_id, e.type, e.schema_version, e.data, e.metadata, e.recorded_at, e.command_id
from event_store.event e
where e.position > $1
order by e.position
limit $2
