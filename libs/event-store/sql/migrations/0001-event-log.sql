-- The log. Everything else in the product can be dropped and rebuilt from this one table.
create schema event_store;

create table event_store.event (
  -- 1, 2, 3 … without gaps. Not a sequence: a sequence gives numbers away before it is known who commits, and a
  -- reader then takes a number still to come for one that never will.
  position       bigint      not null primary key,
  version        integer     not null check (version > 0),
  schema_version smallint    not null check (schema_version > 0),
  recorded_at    timestamptz not null,
  event_id       uuid        not null,
  command_id     uuid        not null,
  -- Bytes compared as bytes: no language's order is needed to find a stream, and none may change under an index.
  stream         text        collate "C" not null,
  type           text        collate "C" not null,
  -- Only on the last event of a command, which therefore is the command's answer: version and position after it.
  command_digest text        collate "C",
  -- json keeps the text as it was written, and is checked but not taken apart on the way in: 0002 of docs/decisions.
  data           json        not null,
  metadata       json        not null,
  constraint one_event_a_version unique (stream, version)
);

create unique index one_answer_a_command on event_store.event (command_id) where command_digest is not null;
