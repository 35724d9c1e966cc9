-- Through which request a member's part of a publication came, and who reviewed it; functions, never names.
alter table publication add column provenance jsonb not null default '[]';
