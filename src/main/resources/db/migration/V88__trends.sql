-- Trendkort: what the association sees coming, what it leans on, and how it was judged each year.
create table trend_card (
  id              uuid primary key,
  association_id  uuid not null references association,
  title           text not null,
  happening       text not null,            -- what is happening
  consequence     text not null,            -- what comes of it
  affected        text not null,            -- for whom
  sector_id       uuid references horizon_sector on delete set null,
  created_by      uuid not null references account,
  created_at      timestamptz not null,
  retired_at      timestamptz,
  retired_because text not null default '',
  version         integer not null default 0
);
create index trend_card_of_association on trend_card (association_id, retired_at);

create table trend_card_conclusion (
  association_id  uuid not null references association,
  card_id         uuid not null references trend_card on delete cascade,
  number          integer not null,
  primary key (card_id, number)
);

-- What a card leans on: a tip, and in a line what it shows.
create table trend_evidence (
  association_id  uuid not null references association,
  card_id         uuid not null references trend_card on delete cascade,
  tip_id          uuid not null references scan_tip,
  shows           text not null default '',
  tied_by         uuid not null references account,
  tied_at         timestamptz not null,
  primary key (card_id, tip_id)
);
create index trend_evidence_tip on trend_evidence (tip_id);

-- One judgement a year: how likely (1-5) × how much it would change (1-5) × when.
create table trend_assessment (
  association_id  uuid not null references association,
  card_id         uuid not null references trend_card on delete cascade,
  year            integer not null,
  likelihood      integer not null check (likelihood between 1 and 5),
  impact          integer not null check (impact between 1 and 5),
  horizon         text not null check (horizon in ('NOW', 'SOON', 'LATER')),
  reason          text not null default '',
  assessed_by     uuid not null references account,
  assessed_at     timestamptz not null,
  version         integer not null default 0,
  primary key (card_id, year)
);
