-- Omvärlden: what the association watches (sectors), what its people found worth reading, watching or listening to (tips), and the
-- feeds that new things are offered from.
create table horizon_sector (
  id              uuid primary key,
  association_id  uuid not null references association,
  name            text not null,
  ordinal         integer not null          -- clockwise in the picture, from the top
);
create unique index horizon_sector_name on horizon_sector (association_id, lower(name));

create table scan_tip (
  id              uuid primary key,
  association_id  uuid not null references association,
  kind            text not null check (kind in ('READ', 'WATCH', 'LISTEN')),
  title           text not null,
  address         text not null default '', -- as it is opened
  address_key     text not null default '', -- without what does not tell two pages apart
  minutes         integer check (minutes between 1 and 1440),
  why             text not null default '',
  layer           text not null check (layer in ('ARENA', 'CONTEXT', 'ASSOCIATION_WORLD')),
  sector_id       uuid not null references horizon_sector,
  conclusion      integer,                  -- the number of the konklusion that it speaks to
  added_by        uuid not null references account,
  added_on        date not null,
  added_at        timestamptz not null,
  chosen_by       uuid references account,  -- who wants it in the next statusrapport
  chosen_at       timestamptz,
  reported_in     date check (extract(day from reported_in) = 1),
  removed_by      uuid references account,
  removed_at      timestamptz,
  version         integer not null default 0,
  check ((chosen_by is null) = (chosen_at is null)),
  check ((removed_by is null) = (removed_at is null))
);
create index scan_tip_day on scan_tip (association_id, added_on) where removed_at is null;
create index scan_tip_address on scan_tip (association_id, address_key) where removed_at is null and address_key <> '';
create index scan_tip_sector on scan_tip (sector_id);

create table scan_tip_star (
  association_id  uuid not null references association,
  tip_id          uuid not null references scan_tip on delete cascade,
  account_id      uuid not null references account,
  primary key (tip_id, account_id)
);

create table scan_tip_comment (
  id              uuid primary key,
  association_id  uuid not null references association,
  tip_id          uuid not null references scan_tip on delete cascade,
  text            text not null,
  written_by      uuid not null references account,
  written_at      timestamptz not null,
  removed_at      timestamptz
);
create index scan_tip_comment_tip on scan_tip_comment (tip_id, written_at);
