-- A representative's wish for a later last day, and what became of it. Kept: the last of them stands on her page.
create table time_ask (
  id              uuid primary key,
  association_id  uuid not null references association,
  assignment_id   uuid not null references assignment,
  asked_by        uuid not null references account,
  asked_at        timestamptz not null,
  due_on          date not null,     -- the last day as it was then
  asked_for       date not null,
  reason          text not null,
  state           text not null check (state in ('OPEN', 'GRANTED', 'REFUSED', 'REPLACED', 'CLOSED')),
  told_at         timestamptz,       -- when the coordinators were told of it
  answered_by     uuid references account,
  answered_at     timestamptz,
  granted         date,
  words           text not null default ''
);
create unique index time_ask_open on time_ask (association_id, assignment_id) where state = 'OPEN';
create index time_ask_assignment on time_ask (association_id, assignment_id, asked_at);
