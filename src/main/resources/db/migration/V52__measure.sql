-- Statistikmått: figures that an association has from elsewhere than its members' answers, from files and from Kolada.
create table measure (
  id              uuid primary key,
  association_id  uuid not null references association,
  name            text not null,
  name_key        text not null,      -- as names are compared: in small letters, single spaces
  definition      text not null default '',
  unit            text not null default '',
  kind            text not null check (kind in ('PEOPLE', 'OTHER_COUNT', 'SHARE', 'AMOUNT')),
  threshold       bigint check (threshold > 1),  -- the smallest count of people that is shown, where it is not the association's
  source          text not null default '',
  origin          text not null check (origin in ('FILE', 'KOLADA')),
  kpi             text,               -- Kolada's id of it, to fetch it again by
  anchored_on     date,               -- förankrad with the members; who, as a body and never a person
  anchored_by     text,
  updated_at      timestamptz not null,
  unique (association_id, name_key),
  unique (association_id, id),
  check ((anchored_on is null) = (anchored_by is null)),
  check ((kpi is null) = (origin = 'FILE'))
);

-- Between the year before and this one the figures are not comparable.
create table measure_break (
  association_id  uuid not null,
  measure_id      uuid not null,
  year            integer not null,
  why             text not null,
  primary key (association_id, measure_id, year),
  foreign key (association_id, measure_id) references measure (association_id, id) on delete cascade
);

create table measure_value (
  association_id  uuid not null,
  measure_id      uuid not null,
  year            integer not null,
  place_key       text not null,      -- the code, or the name in small letters where there is no code
  place_code      text,
  place_name      text not null,
  sex             text not null check (sex in ('T', 'K', 'M')),
  category        text not null,      -- '' is all of them
  value           numeric,            -- null is missing, which is not zero
  note            text not null default '',
  primary key (association_id, measure_id, year, place_key, sex, category),
  foreign key (association_id, measure_id) references measure (association_id, id) on delete cascade
);
