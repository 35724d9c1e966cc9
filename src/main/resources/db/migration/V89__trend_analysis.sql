-- The yearly omvärldsanalys. One draft a year at most; what is decided keeps all that it said, whatever the cards say later.
create table trend_analysis (
  id              uuid primary key,
  association_id  uuid not null references association,
  year            integer not null,
  edition         integer not null check (edition >= 1),
  because         text not null default '',   -- why there is another edition than the first
  introduction    text not null default '',   -- HTML of an editor, sanitised
  essence         text not null default '',
  doing           text not null default '',
  matter          jsonb,                      -- what it was drawn from when it was decided
  decided_by      uuid references account,
  decided_at      timestamptz,
  check ((decided_at is null) = (matter is null)),
  check ((decided_at is null) = (decided_by is null)),
  unique (association_id, year, edition)
);
create unique index trend_analysis_draft on trend_analysis (association_id, year) where decided_at is null;
