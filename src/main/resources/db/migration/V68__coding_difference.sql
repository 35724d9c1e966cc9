-- What two who have read the same text apart have marked, side by side: a line for each pair, and for what only one of them has.
-- Drawn when both are done. SAME needs nobody; of the others somebody says what is to be used.
create table coding_difference (
  id              uuid primary key,
  association_id  uuid not null references association,
  text_id         uuid not null references interview_text,
  first_unit      uuid references meaning_unit,
  second_unit     uuid references meaning_unit,
  outcome         text check (outcome in ('SAME', 'FIRST', 'SECOND', 'BOTH', 'NEITHER')),
  settled_by      uuid references account,
  settled_at      timestamptz,
  -- How the units stood before, so that it can be undone.
  first_was       text,
  second_was      text,
  -- What was put together of the two.
  made            uuid references meaning_unit,
  check (first_unit is not null or second_unit is not null),
  check ((outcome is null) = (settled_at is null)),
  check ((outcome is null or outcome = 'SAME') = (settled_by is null)),
  check ((outcome = 'BOTH') = (made is not null))
);
create unique index coding_difference_first on coding_difference (first_unit);
create unique index coding_difference_second on coding_difference (second_unit);
create index coding_difference_of_text on coding_difference (association_id, text_id);
