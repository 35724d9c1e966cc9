-- A person's secret address of her last days in an association; only a hash of the secret is kept.
create table calendar_feed (
  association_id uuid not null references association,
  account_id     uuid not null references account,
  token_hash     bytea not null unique,
  opened_at      timestamptz not null,
  primary key (association_id, account_id)
);
