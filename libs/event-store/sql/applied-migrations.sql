-- What has been applied, and what it said, so that an edited migration is noticed. Outside the event_store schema,
-- which the first migration makes.
create schema if not exists event_store_migrations;

create table if not exists event_store_migrations.applied (
  name       text        primary key,
  checksum   text        not null,
  applied_at timestamptz not null default now()
);
