-- The month's status report. An edition is written, reviewed if its coordinator wants, and sent; what was sent lies still, and a
-- correction is a new edition. What it is made of is in rows of their own, so that two who write in it at once lose nothing.
create table status_report (
  id                uuid primary key,
  association_id    uuid not null references association,
  month             date not null check (extract(day from month) = 1),
  edition           integer not null check (edition >= 1),
  correction        text not null default '',   -- why there is another edition
  state             text not null check (state in ('WRITING', 'REVIEWING', 'READY', 'SENT', 'WITHDRAWN')),
  responsible       uuid not null references account,
  begun_at          timestamptz not null,
  due_on            date not null,
  reviewers         text check (reviewers in ('GROUP', 'ANYONE')),
  review_due_on     date,
  step_id           uuid,                       -- the step that waits, for its tasks
  step_due_on       date,
  gathered_at       timestamptz,
  sent_at           timestamptz,
  sent_by           uuid references account,
  ended_because     text not null default '',
  version           integer not null,
  check ((edition = 1) = (correction = '')),
  check ((state = 'SENT') = (sent_at is not null)),
  check ((step_id is null) = (step_due_on is null))
);
create unique index status_report_edition on status_report (association_id, month, edition) where state <> 'WITHDRAWN';
create unique index status_report_under_way on status_report (association_id, month)
  where state in ('WRITING', 'REVIEWING', 'READY');

-- What people write under a section's heading: rich text, sanitised before it is kept.
create table status_report_text (
  association_id    uuid not null references association,
  report_id         uuid not null references status_report,
  section           text not null,
  html              text not null,
  version           integer not null,
  written_by        uuid references account,
  written_at        timestamptz,
  primary key (report_id, section)
);

-- A point in a list: gathered from somewhere, or somebody's own.
create table status_report_line (
  id                uuid primary key,
  association_id    uuid not null references association,
  report_id         uuid not null references status_report,
  section           text not null,
  position          integer not null,
  origin            text,                       -- which fact of which module it is; null for somebody's own
  gathered          text not null default '',   -- as its module says it
  gathered_at       timestamptz,
  address           text not null default '',   -- a page on the web, or a path of ours
  words             text,                       -- as somebody has put it; null where it stands as gathered
  news              text check (news in ('NEW', 'CHANGED', 'GONE')),  -- what came of it when it was gathered the last time
  hidden            boolean not null default false,
  version           integer not null,
  check (origin is not null or words is not null)
);
create unique index status_report_line_origin on status_report_line (report_id, section, origin) where origin is not null;
create index status_report_line_list on status_report_line (report_id, section, position);

create table status_report_light (
  association_id    uuid not null references association,
  report_id         uuid not null references status_report,
  parameter         text not null,
  colour            text check (colour in ('GREEN', 'AMBER', 'RED')),
  reason            text not null default '',
  version           integer not null,
  primary key (report_id, parameter)
);

-- The same milestone from one report to the next by its lineage, so that it can be told how it moved.
create table status_report_milestone (
  id                uuid primary key,
  association_id    uuid not null references association,
  report_id         uuid not null references status_report,
  lineage           uuid not null,
  position          integer not null,
  title             text not null,
  due_on            date not null,
  expected_on       date not null,
  colour            text not null check (colour in ('GREEN', 'AMBER', 'RED')),
  done              boolean not null default false,
  version           integer not null
);
create index status_report_milestone_list on status_report_milestone (report_id, position);

create table status_report_risk (
  id                uuid primary key,
  association_id    uuid not null references association,
  report_id         uuid not null references status_report,
  lineage           uuid not null,
  position          integer not null,
  title             text not null,
  colour            text not null check (colour in ('GREEN', 'AMBER', 'RED')),
  likelihood        text check (likelihood in ('SMALL', 'MEDIUM', 'GREAT')),
  owner             text not null default '',
  closed            boolean not null default false,
  version           integer not null
);
create index status_report_risk_list on status_report_risk (report_id, position);

-- As it was sent, for ever: the same bytes whenever it is fetched.
create table status_report_file (
  association_id    uuid not null references association,
  report_id         uuid not null references status_report,
  format            text not null check (format in ('PDF', 'WORD', 'HTML', 'MARKDOWN')),
  name              text not null,
  content           bytea not null,
  primary key (report_id, format)
);

create table status_report_recipient (
  association_id    uuid not null references association,
  report_id         uuid not null references status_report,
  account_id        uuid not null references account,
  primary key (report_id, account_id)
);
