-- A konklusion. Its number is never used again: it stands in the address /konklusioner/{nr}.
create table conclusion (
  id              uuid primary key,
  association_id  uuid not null references association,
  number          integer not null,
  -- From this day it no longer holds; what came instead is told by the versions that come from it.
  ended_on        date,
  ending          text check (ending in ('RETIRED', 'MERGED', 'SPLIT', 'REPLACED')),
  ended_because   text not null default '',
  version         integer not null,
  unique (association_id, number),
  check ((ended_on is null) = (ending is null))
);

-- What it says, from a day on. A version that somebody has been asked about is never changed.
create table conclusion_version (
  id              uuid primary key,
  association_id  uuid not null references association,
  conclusion_id   uuid not null references conclusion,
  ordinal         integer not null,
  wording         text not null,
  explanation     text not null default '',
  areas           text[] not null,       -- of the kartläggning's five
  valid_from      date not null,
  source          text not null default '',  -- where it is decided: "Verksamhetsplan 2020"
  change          text not null check (change in ('NEW', 'KEPT', 'REWORDED', 'MERGED', 'SPLIT', 'REPLACED')),
  version         integer not null,
  unique (conclusion_id, ordinal)
);
create index conclusion_version_list on conclusion_version (association_id, conclusion_id, ordinal);

-- Which versions it came from: one (kept, reworded, split) or several (merged, replaced).
create table conclusion_origin (
  version_id       uuid not null references conclusion_version,
  from_version_id  uuid not null references conclusion_version,
  association_id   uuid not null references association,
  primary key (version_id, from_version_id)
);
create index conclusion_origin_from on conclusion_origin (association_id, from_version_id);

-- Åtgärder of an operational plan (verksamhetsplan).
create table planned_action (
  id              uuid primary key,
  association_id  uuid not null references association,
  plan_year       integer not null,
  title           text not null,
  description     text not null default '',
  owner           text not null default '',  -- a function or a body, not a person: it is public
  decision        text not null default '',  -- "Verksamhetsplan 2020, § 45"
  decided_on      date,
  due_on          date,
  state           text not null check (state in ('PLANNED', 'UNDER_WAY', 'DONE', 'CANCELLED')),
  outcome         text not null default '',  -- what came of it, or why it was cancelled
  removed_at      timestamptz,
  version         integer not null
);
create index planned_action_list on planned_action (association_id, plan_year desc, title) where removed_at is null;

create table planned_action_conclusion (
  action_id       uuid not null references planned_action,
  conclusion_id   uuid not null references conclusion,
  association_id  uuid not null references association,
  primary key (action_id, conclusion_id)
);
create index planned_action_conclusion_of on planned_action_conclusion (association_id, conclusion_id);

-- Grounds (underlag): what a konklusion rests on, for or against it. Nobody outside sees it unless shown_publicly.
create table conclusion_ground (
  id              uuid primary key,
  association_id  uuid not null references association,
  conclusion_id   uuid not null references conclusion,
  kind            text not null check (kind in ('REPORT', 'INTERVIEW', 'MAP', 'OTHER')),
  stance          text not null check (stance in ('SUPPORTS', 'CONTRADICTS')),
  title           text not null,
  text            text not null default '',
  source          text not null default '',
  -- A thing on the map, by its id there; the map never knows of us.
  map_module      text,
  map_thing       uuid,
  shown_publicly  boolean not null default false,
  written_by      uuid not null references account,
  written_at      timestamptz not null,
  removed_at      timestamptz,
  version         integer not null,
  check ((kind = 'MAP') = (map_thing is not null)),
  check ((map_module is null) = (map_thing is null))
);
create index conclusion_ground_list on conclusion_ground (association_id, conclusion_id, written_at) where removed_at is null;

-- A ground's file, apart from it so that lists never read it. Never public.
create table ground_file (
  ground_id       uuid primary key references conclusion_ground,
  association_id  uuid not null references association,
  name            text not null,
  media_type      text not null,
  size            bigint not null,   -- bytes
  content         bytea not null
);

-- The follow-up of a year (uppföljning): one process instance each.
create table follow_up (
  id                 uuid primary key,
  association_id     uuid not null references association,
  year               integer not null,
  state              text not null check (state in ('GATHERING', 'PROPOSING', 'COMMENTING', 'DECIDING', 'DECIDED', 'WITHDRAWN')),
  round_id           uuid,                -- the data request that asks the members
  answers_due_on     date not null,
  proposal_due_on    date not null,
  comments_due_on    date not null,
  board_meets_on     date not null,
  reminder_days      integer[] not null,
  covering_text      text not null default '',
  started_by         uuid not null references account,
  started_at         timestamptz not null,
  decided_on         date,
  minute_reference   text,                -- "§ 12"
  registered_by      uuid references account,
  registered_at      timestamptz,
  referred_because   text not null default '',  -- the board sent it back (återremiss)
  version            integer not null,
  check ((state = 'DECIDED') = (decided_on is not null and minute_reference is not null))
);
create unique index follow_up_year on follow_up (association_id, year) where state <> 'WITHDRAWN';

-- A konklusion in a follow-up: what it said when it was followed up, what is proposed and what the board found.
create table follow_up_item (
  id                 uuid primary key,
  association_id     uuid not null references association,
  follow_up_id       uuid not null references follow_up,
  conclusion_id      uuid not null references conclusion,
  version_id         uuid not null references conclusion_version,
  proposed_status    text check (proposed_status in ('BETTER', 'SAME', 'WORSE', 'CANNOT_SAY', 'NO_LONGER')),
  proposed_grounds   text not null default '',
  decided_status     text check (decided_status in ('BETTER', 'SAME', 'WORSE', 'CANNOT_SAY', 'NO_LONGER')),
  decided_grounds    text not null default '',
  version            integer not null,
  unique (follow_up_id, conclusion_id)
);
create index follow_up_item_of on follow_up_item (association_id, conclusion_id);

-- What a member wrote as grounds, word for word, where the coordinator chose that it be public.
create table follow_up_quote (
  item_id         uuid not null references follow_up_item,
  assignment_id   uuid not null,
  association_id  uuid not null references association,
  member_name     text not null,
  text            text not null,
  chosen_by       uuid not null references account,
  chosen_at       timestamptz not null,
  primary key (item_id, assignment_id)
);

-- A step that waits for people: opened when the process comes there, closed when it leaves. A step is never opened again:
-- what the board refers back opens a new one.
create table follow_up_step (
  id              uuid primary key,
  association_id  uuid not null references association,
  follow_up_id    uuid not null references follow_up,
  kind            text not null check (kind in ('PROPOSE', 'COMMENT', 'DECIDE')),
  due_on          date not null,
  opened_at       timestamptz not null,
  closed_at       timestamptz,
  closed_by       uuid references account,
  version         integer not null
);
create unique index follow_up_step_open on follow_up_step (association_id, follow_up_id) where closed_at is null;

create table follow_up_participant (
  step_id         uuid not null references follow_up_step,
  account_id      uuid not null references account,
  association_id  uuid not null references association,
  done_at         timestamptz,
  primary key (step_id, account_id)
);

-- What a commenter says of a konklusion, or with the nil uuid of all; one text a person, kept as she writes.
create table follow_up_comment (
  step_id         uuid not null references follow_up_step,
  item_id         uuid not null,
  written_by      uuid not null references account,
  association_id  uuid not null references association,
  text            text not null,
  saved_at        timestamptz not null,
  primary key (step_id, item_id, written_by)
);

-- Append-only, as the map's: what the public sees.
create table conclusion_publication (
  id              uuid primary key,
  association_id  uuid not null references association,
  number          integer not null,
  published_at    timestamptz not null,
  published_by    uuid not null references account,
  note            text not null default '',
  content         jsonb not null,
  unique (association_id, number)
);
