-- How far the relay has come. Lost, everything is sent again; receivers know repeats by their ids.
-- :application is the role's name, put in by whoever runs this.
create schema if not exists integration;
create table if not exists integration.relay_checkpoint (
  relay text primary key,
  position bigint not null check (position >= 0)
);
grant usage on schema integration to :application;
grant select, insert, update on integration.relay_checkpoint to :application;
