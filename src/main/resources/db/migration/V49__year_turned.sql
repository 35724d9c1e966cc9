-- The year that a year's plan was begun from, and with how many activities: while nothing has been changed since, it can be
-- undone.
alter table annual_wheel
  add column begun_from integer,
  add column begun_with integer,
  add check ((begun_from is null) = (begun_with is null));
