-- What an append needs beside its rights and its lock is room on the disk, and on a full disk that shows late: an
-- event that fits into the last page is still taken, the one that needs a page more is not. So whoever asks whether
-- the log can be written asks for pages: a new file of this table, in the database's own place, filled by the call.
--
-- The table is empty for everybody, always: the caller takes the call back. It is unlogged, so that asking every few
-- seconds writes next to nothing to the write-ahead log; the pages are asked of the disk all the same.
create unlogged table event_store.room (filling text not null);
-- As long as it is written: neither compressed nor moved elsewhere.
alter table event_store.room alter column filling set storage plain;

create function event_store.prove_room() returns void
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  truncate event_store.room;
  insert into event_store.room (filling) select repeat('.', 8000) from generate_series(1, 32);
end
$$;

revoke all on function event_store.prove_room from public;
