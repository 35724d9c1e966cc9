-- The codebook (kodbok): what the interviews' words are gathered under. A code is never thrown away; what became of it stands
-- in its state and in code_change.
create table code (
  id              uuid primary key,
  association_id  uuid not null references association,
  parent_id       uuid references code,
  name            text not null,
  definition      text not null,          -- what it stands for, in a sentence or two
  used_for        text not null default '',
  not_used_for    text not null default '',
  example         text not null default '',
  area            text check (area in ('TARGET_GROUP', 'INTERVENTION', 'WORKING_METHOD', 'COLLABORATION', 'COMMUNICATION')),
  state           text not null check (state in ('LIVING', 'MERGED', 'RETIRED')),
  merged_into     uuid references code,
  created_at      timestamptz not null,
  version         integer not null,
  check ((state = 'MERGED') = (merged_into is not null)),
  check (parent_id <> id)
);
create unique index code_name on code (association_id, lower(name)) where state = 'LIVING';
create index code_parent on code (association_id, parent_id);

-- What has been done with the codebook, in words that stay true when codes change their names again.
create table code_change (
  id              uuid primary key,
  association_id  uuid not null references association,
  ordinal         bigint generated always as identity,
  kind            text not null check (kind in ('ADDED', 'RENAMED', 'DESCRIBED', 'MOVED', 'MERGED', 'SPLIT', 'RETIRED', 'REVIVED')),
  code_id         uuid not null references code,
  name            text not null,           -- the code's as it was
  other_id        uuid references code,    -- where it was under (MOVED), what it went into (MERGED)
  other           text not null default '',-- its new name, the name of what it came under, went into, or was split into
  reason          text not null default '',
  changed_by      uuid not null references account,
  changed_at      timestamptz not null,
  undone_by       uuid references account,
  undone_at       timestamptz,
  check ((undone_by is null) = (undone_at is null))
);
create index code_change_list on code_change (association_id, ordinal desc);
create index code_change_of on code_change (association_id, code_id, ordinal desc);

-- What a split made of a code.
create table code_change_part (
  change_id       uuid not null references code_change,
  code_id         uuid not null references code,
  association_id  uuid not null references association,
  primary key (change_id, code_id)
);
