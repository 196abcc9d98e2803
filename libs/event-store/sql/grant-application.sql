-- All that the application may do with the log: read it, and append by the functions that keep its order.
-- :application is the role's name, put in by whoever runs this.
grant usage on schema event_store to :application;
grant select on event_store.event to :application;
grant execute on function event_store.append_events to :application;
grant execute on function event_store.append_one_event to :application;
grant execute on function event_store.prove_room to :application;
