-- What an association keeps a register of beside its members and their units: insatser and target groups.
create table register_item (
  id              uuid primary key,
  association_id  uuid not null references association,
  kind            text not null check (kind in ('TARGET_GROUP', 'INTERVENTION')),
  name            text not null,
  name_key        text not null,      -- as names are compared: in small letters, single spaces
  description     text not null default '',
  valid_from      date not null,
  valid_to        date,               -- the last day, inclusive
  version         integer not null,
  unique (association_id, kind, name_key)
);

-- What somebody missed in a register while answering. Answers refer to its id at once, and go on doing so.
create table register_proposal (
  id              uuid primary key,
  association_id  uuid not null references association,
  kind            text not null check (kind in ('UNIT', 'MEMBER', 'TARGET_GROUP', 'INTERVENTION', 'MUNICIPALITY')),
  name            text not null,
  name_key        text not null,
  proposed_by     uuid not null references account,
  proposed_at     timestamptz not null,
  state           text not null check (state in ('OPEN', 'TAKEN_IN', 'MERGED', 'DECLINED')),
  entry_id        uuid,               -- what it became, in the register of its kind
  decided_by      uuid references account,
  decided_at      timestamptz,
  note            text,               -- why it was declined, for the one who proposed it
  version         integer not null,
  check ((entry_id is not null) = (state in ('TAKEN_IN', 'MERGED'))),
  check ((decided_by is not null) = (state <> 'OPEN')),
  check ((note is not null) = (state = 'DECLINED'))
);
-- Two people who miss the same at the same moment miss one thing.
create unique index register_proposal_open on register_proposal (association_id, kind, name_key) where state = 'OPEN';
create index register_proposal_name on register_proposal (association_id, kind, name_key);

-- Which files came with an assignment's answers: no other assignment's answers may refer to them.
create table assignment_file (
  assignment_id   uuid not null references assignment,
  file_id         uuid not null references stored_file,
  association_id  uuid not null references association,
  primary key (assignment_id, file_id)
);
