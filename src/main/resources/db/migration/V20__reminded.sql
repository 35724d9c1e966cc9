-- when a coordinator last reminded by hand, so that nobody is reminded twice without knowing
alter table assignment add column reminded_at timestamptz;
