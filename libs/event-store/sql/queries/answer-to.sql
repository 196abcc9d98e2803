-- The last event of a command carries its digest: its version and position are the command's answer.
select e.stream, e.version, e.position, e.command_digest
from event_store.event e
where e.command_id = $1 and e.command_digest is not null
