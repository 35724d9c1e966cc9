-- The årshjul: a year's plan of an association.
create table annual_wheel (
  id             uuid primary key,
  association_id uuid not null references association,
  year           integer not null check (year between 2000 and 2100),
  created_at     timestamptz not null,
  version        integer not null,
  unique (association_id, year)
);

-- What is to be done in a year: its kind, whose it is, and the rule for its days.
create table wheel_activity (
  id             uuid primary key,
  association_id uuid not null references association,
  wheel_id       uuid not null references annual_wheel,
  title          text not null,
  kind           text not null check (kind in
    ('INTERVIEW_ROUND', 'ANALYSIS', 'SURVEY', 'DATA_REQUEST', 'REVIEW', 'MEETING', 'REPORT', 'HORIZON')),
  responsible    text[] not null,
  account_id     uuid references account,
  description    text not null,
  rule           jsonb not null,
  lead_days      integer check (lead_days between 0 and 366),
  depends_on     uuid[] not null,
  removed_at     timestamptz,
  version        integer not null
);
create index wheel_activity_of on wheel_activity (association_id, wheel_id);

-- One time that an activity comes. The number says which: the month's for what comes by the month.
create table wheel_occurrence (
  id             uuid primary key,
  association_id uuid not null references association,
  activity_id    uuid not null references wheel_activity,
  number         integer not null,
  starts_on      date not null,
  due_on         date not null check (due_on >= starts_on),
  -- The day that somebody has put it on by hand, whatever the rule says.
  moved_to       date,
  -- Why it is not on the day that its rule names, in Swedish; empty where it is.
  reason         text not null,
  state          text not null check (state in ('PLANNED', 'DONE', 'SKIPPED')),
  note           text not null,
  ended_at       timestamptz,
  ended_by       uuid references account,
  version        integer not null,
  unique (association_id, activity_id, number),
  check ((state = 'PLANNED') = (ended_at is null))
);
