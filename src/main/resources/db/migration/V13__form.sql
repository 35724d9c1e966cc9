-- Form definitions are data. A published version never changes; association_id is null for the forms that the product ships.
create table form_version (
  id              uuid primary key,
  association_id  uuid references association,
  form_key        text not null,
  version_number  integer not null,
  title           text not null,
  definition      jsonb not null,
  published_at    timestamptz not null,
  unique nulls not distinct (association_id, form_key, version_number)
);
