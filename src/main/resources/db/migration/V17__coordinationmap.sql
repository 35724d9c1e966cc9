-- Append-only: approved is not published. A publication is the whole of one module as the public sees it.
create table publication (
  id              uuid primary key,
  association_id  uuid not null references association,
  module          text not null check (module in ('ORGANISATION', 'COLLABORATION', 'STATISTICS', 'FLOWS')),
  number          integer not null,
  published_at    timestamptz not null,
  published_by    uuid not null references account,
  note            text not null default '',
  content         jsonb not null,
  unique (association_id, module, number)
);
