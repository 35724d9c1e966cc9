-- What the one who answers says of a figure that looks odd, and where a coordinator has an answer from (a meeting, an interview).
alter table answer add column comment text, add column source text;
