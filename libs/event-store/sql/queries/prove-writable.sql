-- Whether an append made now would be kept, shown by making one and taking it back. Asking is not enough: a server may
-- be reached and read, and yet be a standby, have a full disk, lack a right, or have its one lock held by somebody.
-- The inner block is undone as a whole: the row is gone, its position is free, and nobody can have seen it; so are the
-- pages it asked the disk for, which come first, so that no append waits for them. What is left is a transaction that
-- was given a number: its commit waits for the write-ahead log to be on the disk, as an append's does.
do $$
begin
  set local lock_timeout = '1500ms';
  perform event_store.prove_room();
  perform event_store.append_events(
    array['proof-that-the-log-can-be-written'], array[1], array[gen_random_uuid()], array['proof'], array[1],
    array[gen_random_uuid()], array['Proof'], array[1::smallint], array['{}'], array['{}'], now()
  );
  raise exception using errcode = 'TOVOK';
exception when sqlstate 'TOVOK' then
  null;
end
$$
