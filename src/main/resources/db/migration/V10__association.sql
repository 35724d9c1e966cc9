-- Organisations are global (Försäkringskassan sits in seventy associations); what an association makes of them is its own.
create table association (
  id          uuid primary key,
  slug        text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name        text not null,
  demo        boolean not null default false,
  created_at  timestamptz not null,
  version     integer not null
);

create table organisation (
  id       uuid primary key,
  name     text not null,
  kind     text not null check (kind in ('AUTHORITY', 'REGION', 'MUNICIPALITY', 'CO_OPTED')),
  code     text,
  version  integer not null
);
create unique index organisation_name on organisation (name);

-- A membership is one organisation in one association; part is null for the co-opted, who are no members (domain.md).
create table membership (
  id               uuid primary key,
  association_id   uuid not null references association,
  organisation_id  uuid not null references organisation,
  party            text check (party in ('STATE', 'REGION', 'MUNICIPALITIES')),
  valid_from       date not null,
  valid_to         date,  -- the last day, inclusive
  version          integer not null
);
create unique index membership_once on membership (association_id, organisation_id, valid_from);

create table organisation_unit (
  id              uuid primary key,
  association_id  uuid not null references association,
  membership_id   uuid not null references membership,
  parent_id       uuid references organisation_unit,
  name            text not null,
  valid_from      date not null,
  valid_to        date,
  version         integer not null
);
create index organisation_unit_membership on organisation_unit (association_id, membership_id);

-- Where a member's people sit. With a unit the unit's people do; without one the member itself does (a co-opted
-- organisation seldom has units in the register).
create table seat_holding (
  id              uuid primary key,
  association_id  uuid not null references association,
  membership_id   uuid not null references membership,
  unit_id         uuid references organisation_unit,
  seat            text not null check (seat in ('BOARD', 'PREPARATORY_GROUP', 'ANALYSIS_GROUP')),
  version         integer not null,
  unique nulls not distinct (membership_id, unit_id, seat)
);
create index seat_holding_association on seat_holding (association_id);
