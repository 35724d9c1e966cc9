-- Since when anyone may see the year, as an address and a frame for another page; null while nobody outside may.
alter table annual_wheel add column shared_at timestamptz;
