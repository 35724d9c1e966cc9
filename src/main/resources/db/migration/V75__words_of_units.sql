-- What is searched is written down once, in small letters: lower() by the rules of a language costs more than all else in a
-- search among twenty thousand quotes, and an expression has no statistics to plan by. It goes with the quote when that is erased.
alter table meaning_unit add column words text not null generated always as (lower(quote || ' ' || condensation)) stored;
drop index meaning_unit_words;
create index meaning_unit_words on meaning_unit using gin (words gin_trgm_ops)
  where standing = 'AGREED' and removed_at is null and withdrawn_at is null;
