create table task (
  id                   uuid primary key,
  association_id       uuid not null references association,
  assignee_id          uuid not null references account,
  kind                 text not null,          -- registered by the module that owns it, e.g. DATA_REQUEST
  subject_id           uuid not null,          -- the thing to be done: an assignment, a review
  title                text not null,
  requester_name       text not null,
  due_on               date not null,
  state                text not null check (state in ('OPEN', 'RETURNED', 'DONE', 'WITHDRAWN')),
  done_count           integer not null default 0,
  total_count          integer not null default 0,
  created_at           timestamptz not null,
  closed_at            timestamptz,
  version              integer not null
);
create index task_open on task (association_id, assignee_id, due_on, id) where state in ('OPEN', 'RETURNED');
create unique index task_subject on task (association_id, kind, subject_id, assignee_id);
