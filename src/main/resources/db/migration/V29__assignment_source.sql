-- Where a coordinator who fills in for a representative has it from: a meeting, an interview.
alter table assignment add column source text not null default '';
