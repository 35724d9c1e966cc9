-- A review goes through one step or several; a row is one step's decision.
alter table review
  add column number         bigint generated always as identity,
  add column step           integer not null default 0,
  add column steps          integer not null default 1,
  add column step_name      text not null default 'Granskning',
  add column audience       text not null default 'ANYONE' check (audience in ('ANYONE', 'COORDINATOR', 'PREPARATORY_GROUP')),
  add column needed         integer not null default 1,
  add column silent_consent boolean not null default false,
  add column due_on         date,
  -- How it was approved, where nobody pressed a button: by silence, or at a meeting.
  add column silence        boolean not null default false,
  add column words          text not null default '';
alter table review
  alter column step drop default, alter column steps drop default, alter column step_name drop default,
  alter column audience drop default, alter column needed drop default;
drop index review_subject;
create index review_subject on review (association_id, subject_kind, subject_id, number);

-- One member of a group approves; once.
create table review_vote (
  id             uuid primary key,
  association_id uuid not null references association,
  review_id      uuid not null references review,
  account_id     uuid not null references account,
  at             timestamptz not null,
  unique (review_id, account_id)
);

-- The steps that a round's answers go through, and whether they are published at the end of the last.
alter table request_round add column review_plan jsonb;
update request_round set review_plan =
  '{"steps": [{"name": "Granskning", "audience": "ANYONE", "quorum": 1, "days": 0, "silentConsent": false}], "publish": false}';
alter table request_round alter column review_plan set not null;

alter table daily_digest drop constraint daily_digest_kind_check;
alter table daily_digest add constraint daily_digest_kind_check check (kind in ('REMINDER', 'OVERDUE', 'REVIEW_LATE'));
