-- The appendix of a year: in which order its insatser stand and what stands before them. What they say is the members' answers.
create table appendix (
  id              uuid primary key,
  association_id  uuid not null references association,
  year            integer not null check (year between 2000 and 2200),
  opening         text not null default '',       -- sanitised HTML
  lists_missing   boolean not null default false, -- whether what is missing stands last in the document
  unique (association_id, year),
  unique (association_id, id)
);

create table appendix_chapter (
  id              uuid primary key,
  association_id  uuid not null,
  appendix_id     uuid not null,
  title           text not null check (length(title) between 1 and 120),
  position        integer not null,
  unique (association_id, id),
  foreign key (association_id, appendix_id) references appendix (association_id, id) on delete cascade
);
create index appendix_chapter_of on appendix_chapter (association_id, appendix_id, position);

-- An insats that has no place stands last, under a heading of its own.
create table appendix_place (
  association_id   uuid not null,
  appendix_id      uuid not null,
  intervention_id  uuid not null,
  name             text not null,                 -- as it was when it was placed, for the year when nobody is asked about it
  chapter_id       uuid not null,
  position         integer not null,
  primary key (association_id, appendix_id, intervention_id),
  foreign key (association_id, appendix_id) references appendix (association_id, id) on delete cascade,
  foreign key (association_id, chapter_id) references appendix_chapter (association_id, id) on delete cascade
);
create index appendix_place_in on appendix_place (association_id, chapter_id, position);

-- What was decided, and each correction of it with its reason. Never changed.
create table appendix_edition (
  id               uuid primary key,
  association_id   uuid not null references association,
  year             integer not null,
  number           integer not null check (number > 0),
  reason           text not null default '',
  decided_by       uuid not null references account,
  decided_by_name  text not null,
  decided_at       timestamptz not null,
  content          jsonb not null,                -- which approved revisions, in which order, and the association's own words
  unique (association_id, year, number),
  unique (association_id, id),
  check (number = 1 or length(reason) > 0)
);

-- A file that is drawn, of a draft or of an edition, from what stands in content and nothing else.
create table appendix_drawing (
  id               uuid primary key,
  association_id   uuid not null references association,
  year             integer not null,
  edition_id       uuid,
  format           text not null check (format in ('PDF', 'WORD', 'HTML', 'MARKDOWN')),
  state            text not null check (state in ('WAITING', 'READY', 'FAILED')),
  content          jsonb not null,
  asked_by         uuid not null references account,
  asked_at         timestamptz not null,
  steps            integer not null default 0,
  steps_done       integer not null default 0,
  lease_until      timestamptz,
  made_at          timestamptz,
  file_name        text,
  byte_size        bigint not null default 0,
  sha256           text,
  unique (association_id, id),
  foreign key (association_id, edition_id) references appendix_edition (association_id, id)
);
create index appendix_drawing_of on appendix_drawing (association_id, year, asked_at);

create table appendix_drawing_part (
  drawing_id       uuid not null,
  association_id   uuid not null,
  number           integer not null,
  content          bytea not null,
  primary key (association_id, drawing_id, number),
  foreign key (association_id, drawing_id) references appendix_drawing (association_id, id) on delete cascade
);
