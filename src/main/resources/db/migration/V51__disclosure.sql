-- What a publication withholds, so that a later one can be held against it: neither may tell what the other hides.
alter table publication add column withheld jsonb not null default '{}';

-- How small a count of people may be before it is withheld. No row: 5, and zeros are shown.
create table disclosure_rule (
  association_id  uuid not null references association,
  -- which counts; empty for all that have no rule of their own
  counts          text not null default '',
  threshold       integer not null check (threshold between 1 and 1000),
  shows_zeros     boolean not null default true,
  changed_at      timestamptz not null,
  changed_by      uuid not null references account,
  primary key (association_id, counts)
);
