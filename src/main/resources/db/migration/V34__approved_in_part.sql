-- A review may send some questions back and approve the rest, which then counts, and is closed to changes.
alter table answer_revision drop constraint answer_revision_event_check;
alter table answer_revision add constraint answer_revision_event_check
  check (event in ('SUBMITTED', 'HANDED_OVER', 'RETURNED', 'APPROVED', 'APPROVED_IN_PART'));

-- The fields of an assignment that stay approved while the others are completed. Gone when all of it is approved.
create table approved_field (
  association_id  uuid not null references association,
  assignment_id   uuid not null references assignment on delete cascade,
  row_key         uuid not null,
  question_key    text not null,
  primary key (assignment_id, row_key, question_key)
);
