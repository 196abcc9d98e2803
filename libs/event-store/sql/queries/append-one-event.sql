-- The position, or null when it is refused; see migrations/0004-append-one-event.sql.
select event_store.append_one_event($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
