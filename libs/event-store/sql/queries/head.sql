-- The end of the primary key.
select e.position from event_store.event e order by e.position desc limit 1
