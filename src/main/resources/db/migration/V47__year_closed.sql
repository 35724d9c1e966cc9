-- A year that is closed: its plan stands, and so do the answers of the rounds that were started in it.
alter table annual_wheel
  add column closed_at    timestamptz,
  add column closed_by    uuid references account,
  -- Why it was closed with things open; empty where nothing was.
  add column closing_note text not null default '',
  add check ((closed_at is null) = (closed_by is null));

-- The closed year that the round belongs to; null while it is open. A round belongs to the year in which it was started.
alter table request_round add column closed_year integer;
