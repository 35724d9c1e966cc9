create table review (
  id              uuid primary key,
  association_id  uuid not null references association,
  subject_kind    text not null,
  subject_id      uuid not null,
  title           text not null,
  submitter_name  text not null,
  state           text not null check (state in ('OPEN', 'RETURNED', 'APPROVED', 'WITHDRAWN')),
  opened_at       timestamptz not null,
  decided_at      timestamptz,
  decided_by      uuid references account,
  version         integer not null
);
create index review_queue on review (association_id, opened_at, id) where state = 'OPEN';
-- One decision at a time about a thing, also when it is sent in twice at once.
create unique index review_one_open on review (association_id, subject_kind, subject_id) where state = 'OPEN';
create index review_subject on review (association_id, subject_kind, subject_id);

create table review_comment (
  id              uuid primary key,
  association_id  uuid not null references association,
  review_id       uuid not null references review,
  subject_kind    text not null,
  subject_id      uuid not null,
  row_key         uuid not null,
  question_key    text not null,
  text            text not null,
  written_by      uuid not null references account,
  written_at      timestamptz not null,
  settled_at      timestamptz
);
create index review_comment_subject on review_comment (association_id, subject_kind, subject_id);

-- Remarks begun on and not sent: a reviewer's own, kept so that a closed browser loses nothing.
create table review_draft (
  review_id       uuid not null references review,
  written_by      uuid not null references account,
  row_key         uuid not null,
  question_key    text not null,
  association_id  uuid not null references association,
  text            text not null,
  saved_at        timestamptz not null,
  primary key (review_id, written_by, row_key, question_key)
);
