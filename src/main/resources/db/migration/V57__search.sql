-- Words that are nearly right are found by the letters that they share.
create extension if not exists pg_trgm;

-- What is public and can be searched, drawn from the publications; nothing here that they do not hold.
create table search_part (
  association_id  uuid not null references association,
  part            text not null,
  edition         uuid not null,
  primary key (association_id, part)
);

create table search_thing (
  association_id  uuid not null references association,
  part            text not null,
  position        integer not null,
  title           text not null,
  context         text not null,
  body            text not null,
  path            text not null,
  words           tsvector generated always as (
                    setweight(to_tsvector('swedish', title), 'A')
                    || setweight(to_tsvector('swedish', context), 'B')
                    || setweight(to_tsvector('swedish', body), 'C')) stored,
  letters         text generated always as (lower(title || ' ' || context || ' ' || body)) stored,
  primary key (association_id, part, position)
);
create index search_thing_words on search_thing using gin (words);
create index search_thing_letters on search_thing using gin (letters gin_trgm_ops);
