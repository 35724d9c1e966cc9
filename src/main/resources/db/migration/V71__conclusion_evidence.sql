-- Belägg: what was said in interviews (a meaning unit) that speaks for or against a konklusion. From whom, about what and when it
-- is kept beside it, so that the spread can be told to those who never read the interviews; that goes when the unit is taken back.
create table conclusion_evidence (
  id              uuid primary key,
  association_id  uuid not null references association,
  conclusion_id   uuid references conclusion,
  draft_id        uuid,
  unit_id         uuid not null,
  stance          text not null check (stance in ('SUPPORTS', 'CONTRADICTS')),
  why             text not null default '',
  informant_id    uuid,
  member_id       uuid,
  area            text,
  year            integer,
  written_by      uuid not null references account,
  written_at      timestamptz not null,
  removed_at      timestamptz,
  lost_at         timestamptz,   -- the unit is used no more
  lost_because    text not null default '',
  settled_at      timestamptz,   -- somebody has looked, and the konklusion stands without it
  settled_by      uuid references account,
  check (num_nonnulls(conclusion_id, draft_id) = 1),
  check (lost_at is null or informant_id is null)
);
create unique index conclusion_evidence_once on conclusion_evidence (coalesce(conclusion_id, draft_id), unit_id)
  where removed_at is null;
create index conclusion_evidence_unit on conclusion_evidence (association_id, unit_id) where removed_at is null;
