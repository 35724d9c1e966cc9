-- How an interview comes about: which times she may choose among, when she is to have answered, and what she says of the notes.
alter table interview_round
  drop column guide_form,
  drop column guide_version,
  add column guide_id uuid references form_version;   -- a published version, which never changes

alter table interview
  add column invited_at         timestamptz,
  add column answer_by          date,                       -- the last day to choose a time, inclusive
  add column message            text not null default '',   -- the interviewer's own words in the invitation
  add column informant_words    text not null default '',   -- what she wrote instead of choosing a time
  add column declined           boolean not null default false,
  add column calendar_sequence  integer not null default 0, -- RFC 5545 SEQUENCE: one more each time that it is moved
  add column notes_text         uuid references interview_text,
  add column notes_sent_at      timestamptz,
  add column confirm_by         date,                       -- the last day to say something of the notes, inclusive
  add column confirmation       text check (confirmation in ('CONFIRMED', 'CORRECTED', 'SILENT', 'BY_HAND')),
  add column confirmed_at       timestamptz,
  add constraint interview_invited check (state <> 'INVITED' or (invited_at is not null and answer_by is not null)),
  add constraint interview_booked check (state <> 'BOOKED' or (starts_at is not null and minutes is not null)),
  add constraint interview_confirmed check ((confirmation is null) = (confirmed_at is null));
create index interview_of_round on interview (association_id, round_id);

-- The times that she may choose among; others take their place when they are offered.
create table interview_time (
  id              uuid primary key,
  association_id  uuid not null references association,
  interview_id    uuid not null references interview,
  starts_at       timestamptz not null,
  minutes         integer not null check (minutes between 1 and 600),
  place           text not null
);
create index interview_time_of on interview_time (association_id, interview_id);

-- What is written down while it is held: one text a question of the guide. A version that somebody has not seen is never
-- written over.
create table interview_note (
  association_id  uuid not null references association,
  interview_id    uuid not null references interview,
  question_key    text not null,
  content         text not null,
  version         integer not null,
  saved_at        timestamptz not null,
  saved_by        uuid not null references account,
  primary key (interview_id, question_key)
);

-- What the informant says that the notes have wrong, a text a part of the guide.
create table interview_correction (
  association_id  uuid not null references association,
  interview_id    uuid not null references interview,
  section_key     text not null,
  content         text not null,
  taken_in_at     timestamptz,
  primary key (interview_id, section_key)
);

-- A link of a kind of its own: it opens an interview to the one who is interviewed.
alter table access_link drop constraint access_link_kind_check;
alter table access_link add constraint access_link_kind_check
  check (kind in ('TASK', 'SIGN_IN', 'INVITATION', 'GUEST', 'INTERVIEW'));
