-- Somebody is away between two days, both inclusive, and somebody else answers for her meanwhile. Nothing is moved: whose
-- task it is on a day is worked out from that day, so nothing has to be switched back.
create table absence (
  id             uuid primary key,
  association_id uuid not null references association,
  account_id     uuid not null references account,
  cover_id       uuid not null references account,
  first_day      date not null,
  last_day       date not null,
  set_by         uuid not null references account,
  set_at         timestamptz not null,
  check (cover_id <> account_id),
  check (last_day >= first_day)
);
create index absence_account on absence (association_id, account_id, last_day);
create index absence_cover on absence (association_id, cover_id, last_day);

-- Who gave the vote, where it was not the member herself.
alter table review_vote add column cast_by uuid references account;
