-- Avstämning: two ends of a flow that state it differently, and how they settle it.
create table flow_reconciliation (
  id              uuid primary key,
  association_id  uuid not null references association,
  year            integer not null,
  from_party      text not null,
  to_party        text not null,
  state           text not null check (state in ('OPEN', 'AGREED', 'EXPLAINED', 'ENDED', 'WITHDRAWN')),
  opened_at       timestamptz not null,
  due_on          date not null,
  closed_at       timestamptz,
  closed_by       uuid references account,   -- null where nobody was: new answers came
  close_reason    text,
  agreed_women    bigint check (agreed_women >= 0),
  agreed_men      bigint check (agreed_men >= 0),
  unique (association_id, id),
  check (from_party <> to_party),
  check ((state = 'OPEN') = (closed_at is null)),
  check ((state = 'AGREED') = (agreed_women is not null and agreed_men is not null)),
  check (state <> 'ENDED' or close_reason is not null)
);
-- A way is settled once at a time, also when answers to both ends are approved in the same moment.
create unique index flow_reconciliation_open on flow_reconciliation (association_id, year, from_party, to_party)
  where state = 'OPEN';
create index flow_reconciliation_way on flow_reconciliation (association_id, year, from_party, to_party, closed_at);

-- What each member at the two ends states; stays as it was once it is settled.
create table flow_word (
  association_id     uuid not null,
  reconciliation_id  uuid not null,
  membership_id      uuid not null references membership,
  member_name        text not null,
  side               text not null check (side in ('ORIGIN', 'DESTINATION')),
  place              integer not null,
  figures            jsonb not null,
  primary key (reconciliation_id, membership_id),
  foreign key (association_id, reconciliation_id) references flow_reconciliation (association_id, id)
);

-- What each has said in it: rows are added, never changed.
create table flow_move (
  association_id     uuid not null,
  reconciliation_id  uuid not null,
  number             integer not null,
  membership_id      uuid not null references membership,
  women              bigint check (women >= 0),
  men                bigint check (men >= 0),
  explanation        text,
  by_account         uuid not null references account,
  at                 timestamptz not null,
  primary key (reconciliation_id, number),
  foreign key (association_id, reconciliation_id) references flow_reconciliation (association_id, id),
  check ((women is null) = (men is null)),
  check ((women is null) <> (explanation is null))
);

-- How far apart two statements may be; an association without a row has the usual tolerance.
create table flow_tolerance (
  association_id  uuid primary key references association,
  percent         integer not null check (percent between 0 and 100),
  least           integer not null check (least between 1 and 100000)
);
