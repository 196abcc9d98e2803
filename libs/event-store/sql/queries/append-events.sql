-- One round trip a batch; see migrations/0003-append-events.sql.
select v.command_id, v.outcome, v.version, v.position
from event_store.append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) v
