-- An approved answer that is opened again: why and by whom, until the new one is approved.
alter table assignment
  add column reopened_at timestamptz,
  add column reopened_by uuid references account,
  add column reopen_reason text;

alter table answer_revision drop constraint answer_revision_event_check;
alter table answer_revision add constraint answer_revision_event_check
  check (event in ('SUBMITTED', 'HANDED_OVER', 'RETURNED', 'APPROVED', 'APPROVED_IN_PART', 'REOPENED'));
