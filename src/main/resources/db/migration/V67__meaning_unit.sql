-- A coder's work with a text. At most two read the same one, each apart until both have said that they are done.
create table text_coding (
  id              uuid primary key,
  association_id  uuid not null references association,
  text_id         uuid not null references interview_text,
  informant_id    uuid not null references key_informant,
  coder           uuid not null references account,
  begun_at        timestamptz not null,
  done_at         timestamptz,
  unique (text_id, coder)
);
create index text_coding_of_text on text_coding (association_id, text_id);
create index text_coding_of_informant on text_coding (association_id, informant_id);

-- A meaning unit (meningsbärande enhet): so many code points of a text, and what they say in short.
create table meaning_unit (
  id              uuid primary key,
  association_id  uuid not null references association,
  text_id         uuid not null references interview_text,
  coder           uuid not null references account,
  starts_at       integer not null,        -- code points, half-open, as REFI-QDA 1.5 counts
  ends_at         integer not null,
  quote           text not null,           -- '' when its words are erased
  sha256          text not null,           -- of the quote in UTF-8; '' when its words are erased
  condensation    text not null default '',
  memo            text not null default '',
  area            text check (area in ('TARGET_GROUP', 'INTERVENTION', 'WORKING_METHOD', 'COLLABORATION', 'COMMUNICATION')),
  -- OWN: its coder's alone. AGREED: what analysis and conclusions use. ASIDE: the two agreed on another.
  standing        text not null check (standing in ('OWN', 'AGREED', 'ASIDE')),
  joined          boolean not null default false,  -- put together of two coders' units when they came to agree
  marked_at       timestamptz not null,
  removed_at      timestamptz,
  withdrawn_at    timestamptz,
  withdrawn_by    uuid references account,
  withdrawn_because text not null default '',
  erased_at       timestamptz,
  check (0 <= starts_at and starts_at < ends_at),
  check ((withdrawn_at is null) = (withdrawn_because = '')),
  check ((erased_at is null) or quote = '' and sha256 = '')
);
create index meaning_unit_of_text on meaning_unit (association_id, text_id, starts_at) where removed_at is null;
-- What analysis reads, in the order in which it is read.
create index meaning_unit_agreed on meaning_unit (association_id, text_id, starts_at, id)
  where standing = 'AGREED' and removed_at is null and withdrawn_at is null;
create index meaning_unit_words on meaning_unit using gin (lower(quote || ' ' || condensation) gin_trgm_ops)
  where standing = 'AGREED' and removed_at is null and withdrawn_at is null;

create table unit_code (
  unit_id         uuid not null references meaning_unit,
  code_id         uuid not null references code,
  association_id  uuid not null references association,
  primary key (unit_id, code_id)
);
create index unit_code_of_code on unit_code (association_id, code_id, unit_id);

-- What tells who somebody is: a name, a place, a small unit. Of the text and not of a coder; never shown outside its page.
create table identifying_span (
  id              uuid primary key,
  association_id  uuid not null references association,
  text_id         uuid not null references interview_text,
  starts_at       integer not null,
  ends_at         integer not null,
  marked_by       uuid not null references account,
  marked_at       timestamptz not null,
  check (0 <= starts_at and starts_at < ends_at),
  unique (text_id, starts_at, ends_at)
);

-- Which units a merger or a split gave another code, so that it can be undone.
create table code_change_unit (
  change_id       uuid not null references code_change,
  unit_id         uuid not null references meaning_unit,
  from_code       uuid not null references code,
  to_code         uuid not null references code,
  had_already     boolean not null,        -- the unit carried that code before
  association_id  uuid not null references association,
  primary key (change_id, unit_id, to_code)
);
