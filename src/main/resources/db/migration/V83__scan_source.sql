-- Sources: feeds that an association follows. What they hold is offered and is no tip until somebody chooses it; of what has been
-- settled only the sign stays by which it is known again, for as long as the feed has it.
create table scan_source (
  id              uuid primary key,
  association_id  uuid not null references association,
  title           text not null,
  address         text not null,
  address_key     text not null,
  etag            text not null default '',
  last_modified   text not null default '',
  read_at         timestamptz,              -- last time it could be
  next_at         timestamptz not null,
  failing_since   timestamptz,
  failing_because text not null default '', -- a sentence
  failures        integer not null default 0,
  added_by        uuid not null references account,
  added_at        timestamptz not null,
  unique (association_id, address_key),
  check ((failing_since is null) = (failures = 0))
);
create index scan_source_due on scan_source (next_at);

create table scan_source_item (
  id              uuid primary key,
  association_id  uuid not null references association,
  source_id       uuid not null references scan_source on delete cascade,
  sign            text not null,            -- digest of its id or its address
  title           text not null,
  address         text not null,
  published_on    date,
  found_at        timestamptz not null,
  seen_at         timestamptz not null,     -- last time the feed had it
  settled_at      timestamptz,              -- chosen, waved off or grown old
  unique (source_id, sign)
);
create index scan_source_item_offered on scan_source_item (association_id, found_at) where settled_at is null;
