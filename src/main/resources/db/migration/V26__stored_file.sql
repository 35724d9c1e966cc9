-- Files that people send with their answers, outside the web root. Who may read one is told by the row that keeps its id.
create table stored_file (
  id              uuid primary key,
  association_id  uuid not null references association,
  name            text not null,
  media_type      text not null,
  byte_size       bigint not null,
  sha256          text not null,      -- of the content, hexadecimal
  content         bytea not null,
  uploaded_by     uuid references account,   -- null: somebody without an account
  uploaded_at     timestamptz not null
);
create index stored_file_of on stored_file (association_id, uploaded_at);
-- What people send is packed already; trying again costs time and gives nothing.
alter table stored_file alter column content set storage external;
