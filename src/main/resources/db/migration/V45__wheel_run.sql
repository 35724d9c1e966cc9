-- A year that is driven: who started it, and whether it rests.
alter table annual_wheel add column started_at timestamptz;
alter table annual_wheel add column started_by uuid references account;
alter table annual_wheel add column paused_at timestamptz;
alter table annual_wheel add constraint annual_wheel_rests_started check (paused_at is null or started_at is not null);

-- What begins when an activity comes, and when it reminds.
alter table wheel_activity add column starts jsonb not null default '{"kind": "TASK", "settings": {}}';
alter table wheel_activity alter column starts drop default;
update wheel_activity set starts = '{"kind": "MEETING", "settings": {}}' where kind = 'MEETING';
alter table wheel_activity add column reminder_days integer[] not null default '{3}';
alter table wheel_activity alter column reminder_days drop default;

-- How far a time has come, and which days its process has been told; none where no process drives it.
alter table wheel_occurrence add column begun_at timestamptz;
alter table wheel_occurrence add column subject_id uuid;
alter table wheel_occurrence add column told_starts_on date;
alter table wheel_occurrence add column told_due_on date;
create index wheel_occurrence_of_subject on wheel_occurrence (association_id, subject_id) where subject_id is not null;

alter table daily_digest drop constraint daily_digest_kind_check;
alter table daily_digest add constraint daily_digest_kind_check
  check (kind in ('REMINDER', 'OVERDUE', 'REVIEW_LATE', 'WHEEL_LATE'));
