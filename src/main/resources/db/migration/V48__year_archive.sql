-- The archives of years: one zip each, in parts, so that neither making nor fetching one holds it all in memory.
create table year_archive (
  id              uuid primary key,
  association_id  uuid not null references association,
  year            integer not null,
  number          integer not null,           -- of the year's archives; an earlier one keeps standing
  state           text not null check (state in ('WAITING', 'READY', 'FAILED')),
  asked_by        uuid not null,
  asked_by_name   text not null,              -- as she was called then
  asked_at        timestamptz not null,
  -- Whoever builds it holds this lease; when it has passed, another begins anew.
  lease_until     timestamptz,
  steps           integer not null default 0,
  steps_done      integer not null default 0,
  made_at         timestamptz,
  byte_size       bigint,
  sha256          text,                       -- of the zip, hexadecimal
  file_count      integer,
  unique (association_id, year, number),
  check ((state = 'READY') = (made_at is not null))
);

create table year_archive_part (
  archive_id      uuid not null references year_archive on delete cascade,
  association_id  uuid not null references association,
  number          integer not null,
  content         bytea not null,
  primary key (archive_id, number)
);
-- It is packed already.
alter table year_archive_part alter column content set storage external;
