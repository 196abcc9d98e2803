-- The application's role has no right to change events. This holds the owner, too: a migration or a hand at the
-- console that updates an event fails instead of rewriting history. Only dropping the trigger, on purpose, helps.
create function event_store.refuse_change() returns trigger
language plpgsql
as $$
begin
  raise exception 'events are never changed or removed'
    using errcode = 'restrict_violation', hint = 'Append a new event that corrects the old one.';
end
$$;

create trigger events_are_never_changed
  before update or delete or truncate on event_store.event
  for each statement execute function event_store.refuse_change();
