-- A form being made, before anybody can be asked it. One at a time of each form: what two do at once, they do in the same draft.
create table form_draft (
  id              uuid primary key,
  association_id  uuid not null references association,
  form_key        text not null,
  based_on        uuid references form_version,   -- the version it goes on from; null for a form from nothing
  definition      jsonb not null,
  revision        integer not null default 1,     -- grows with each change
  changed_by      uuid not null references account,
  changed_at      timestamptz not null,
  unique (association_id, form_key)
);
