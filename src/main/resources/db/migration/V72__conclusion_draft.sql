-- A konklusion that is being written: from here it goes to Beredningsgruppen and the board, and is one when they have said so.
create table conclusion_draft (
  id                uuid primary key,
  association_id    uuid not null references association,
  wording           text not null,
  explanation       text not null default '',
  areas             text[] not null,
  change            text not null check (change in ('NEW', 'REWORDED', 'MERGED', 'SPLIT', 'REPLACED')),
  origins           integer[] not null,   -- numbers of the konklusioner that it comes from
  state             text not null
    check (state in ('WRITING', 'REVIEWING', 'REWRITING', 'DECIDING', 'ADOPTED', 'DECLINED', 'WITHDRAWN')),
  responsible       uuid not null references account,
  begun_at          timestamptz not null,
  review_due_on     date,
  board_meets_on    date,
  referred_back     text not null default '',   -- what the board wanted changed
  step_id           uuid,                       -- the step that waits, for its tasks
  step_due_on       date,
  decided_on        date,
  minute_reference  text not null default '',
  ended_because     text not null default '',
  number            integer,                    -- of the konklusion that it became
  version           integer not null,
  check ((step_id is null) = (step_due_on is null)),
  check ((state = 'ADOPTED') = (number is not null))
);
create index conclusion_draft_list on conclusion_draft (association_id, begun_at desc);
alter table conclusion_evidence add foreign key (draft_id) references conclusion_draft;
