-- Associations become another from a day (domain.md: the three in Västmanland did, 2024-01-01). The act itself stays, also when
-- it was withdrawn; what an association became stands with the association.
create table merger (
  id                uuid primary key,
  into_id           uuid not null references association,
  takes_effect_on   date not null,
  decision          text not null check (decision <> ''),
  recorded_at       timestamptz not null,
  recorded_by       uuid references account,
  withdrawn_at      timestamptz,
  withdrawn_by      uuid references account
);

alter table association add column merged_into_id uuid references association;
alter table association add column merged_on date;
alter table association add column merger_id uuid references merger;
alter table association add constraint association_merged check (
  (merged_into_id is null) = (merged_on is null) and (merged_into_id is null) = (merger_id is null)
  and merged_into_id <> id);
create index association_merged_into on association (merged_into_id) where merged_into_id is not null;

create table merger_part (
  merger_id       uuid not null references merger,
  association_id  uuid not null references association,
  primary key (merger_id, association_id)
);

-- What the merger did to the memberships, so that it can be withdrawn until its day.
create table merger_membership (
  merger_id        uuid not null references merger,
  association_id   uuid not null references association,
  membership_id    uuid not null,
  begun            boolean not null,  -- by the merger, in the new association; else ended by it
  valid_to_before  date,
  primary key (merger_id, membership_id)
);

-- Who became a coordinator of the new association by it, and was none before.
create table merger_coordinator (
  merger_id   uuid not null references merger,
  account_id  uuid not null references account,
  primary key (merger_id, account_id)
);

-- Which units followed their member into the new association.
create table merger_unit (
  merger_id       uuid not null references merger,
  association_id  uuid not null references association,
  unit_id         uuid not null,
  primary key (merger_id, unit_id)
);
