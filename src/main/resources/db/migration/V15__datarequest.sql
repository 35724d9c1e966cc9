create table request_round (
  id                 uuid primary key,
  association_id     uuid not null references association,
  title              text not null,
  form_version_id    uuid not null references form_version,
  -- Of the version, which never changes: so that lists and last year's answers are found without the form module's table.
  form_key           text not null,
  form_title         text not null,
  reference_year     integer not null,
  due_on             date not null,
  -- Days before (positive) or after (negative) the due date on which a reminder goes, e.g. {14,3,-1}.
  reminder_days      integer[] not null,
  covering_text      text not null default '',
  state              text not null check (state in ('DRAFT', 'STARTING', 'RUNNING', 'CLOSED', 'WITHDRAWN')),
  created_by         uuid not null references account,
  created_at         timestamptz not null,
  started_at         timestamptz,
  -- The node that is launching it holds this lease; when it has passed, another takes over where it stopped.
  launch_lease_until timestamptz,
  version            integer not null
);
create index request_round_list on request_round (association_id, created_at desc);
create index request_round_starting on request_round (launch_lease_until) where state = 'STARTING';

create table assignment (
  id                   uuid primary key,
  association_id       uuid not null references association,
  round_id             uuid not null references request_round,
  membership_id        uuid not null references membership,
  member_name          text not null,            -- as it was when it was asked; the matrix sorts by it
  representative_id    uuid not null references account,
  state                text not null check (state in ('PLANNED', 'OPEN', 'SUBMITTED', 'RETURNED', 'APPROVED', 'WITHDRAWN')),
  due_on               date not null,
  prepared_by          uuid references account,  -- the coordinator who filled in on behalf and handed over for confirmation
  prepared_at          timestamptz,
  opened_at            timestamptz,
  submitted_at         timestamptz,
  returned_at          timestamptz,
  approved_at          timestamptz,
  last_saved_at        timestamptz,
  done_count           integer not null default 0,
  total_count          integer not null default 0,
  version              integer not null,
  unique (round_id, membership_id, representative_id)
);
create index assignment_round on assignment (association_id, round_id, state);
create index assignment_state on assignment (association_id, state, due_on);
create index assignment_member on assignment (association_id, membership_id, approved_at desc);

-- The rows of a repeating section. The key outlives the year: it is how a unit is recognised on the map.
create table answer_row (
  assignment_id   uuid not null references assignment,
  row_key         uuid not null,
  association_id  uuid not null references association,
  section_key     text not null,
  -- The row above, when that was removed and this one moved up: restoring it puts this one back.
  moved_up_from   uuid,
  position        integer not null,
  removed_at      timestamptz,
  primary key (assignment_id, row_key)
);

create table answer (
  assignment_id   uuid not null references assignment,
  row_key         uuid not null,      -- the nil uuid outside repeating sections
  question_key    text not null,
  association_id  uuid not null references association,
  -- A missing figure, a suppressed one and an empty field are three things (domain.md).
  status          text not null check (status in ('GIVEN', 'NONE_EXISTS', 'TOO_SMALL', 'EMPTY')),
  value           jsonb,
  origin          text not null check (origin in ('TYPED', 'UNCHANGED', 'ON_BEHALF', 'GUEST', 'PASTED', 'IMPORTED', 'COMPUTED', 'REGISTER')),
  answered_by     uuid not null references account,
  on_behalf_of    uuid references account,
  answered_at     timestamptz not null,
  primary key (assignment_id, row_key, question_key)
);

-- Append-only: what the answers were at each hand-over.
create table answer_revision (
  id              uuid primary key,
  association_id  uuid not null references association,
  assignment_id   uuid not null references assignment,
  number          integer not null,
  event           text not null check (event in ('SUBMITTED', 'HANDED_OVER', 'RETURNED', 'APPROVED')),
  at              timestamptz not null,
  by_account      uuid not null references account,
  answers         jsonb not null,
  unique (assignment_id, number)
);

-- One gathered mail a person and day, whoever's timer comes first.
create table daily_digest (
  association_id  uuid not null references association,
  account_id      uuid not null references account,
  kind            text not null check (kind in ('REMINDER', 'OVERDUE')),
  day             date not null,
  primary key (association_id, account_id, kind, day)
);
