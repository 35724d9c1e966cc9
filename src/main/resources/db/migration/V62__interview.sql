-- A nyckelperson, under pseudonym: "N7". Who it is stands in informant_identity alone.
create table key_informant (
  id                    uuid primary key,
  association_id        uuid not null references association,
  number                integer not null,          -- never used again
  member_id             uuid not null references membership,
  function              text not null,             -- "enhetschef, vuxenpsykiatrin": said of a place and not of a person
  added_at              timestamptz not null,
  consent_withdrawn_at  timestamptz,               -- from then on nothing that she has said is used
  version               integer not null,
  unique (association_id, number)
);

-- The key. Read by InformantKey alone, which writes down every time that it is opened.
create table informant_identity (
  informant_id    uuid primary key references key_informant,
  association_id  uuid not null references association,
  name            text not null,
  email           text not null default '',
  phone           text not null default ''
);
create unique index informant_identity_email on informant_identity (association_id, lower(email)) where email <> '';

-- Who may open the key to informants that they do not interview themselves.
create table informant_key_holder (
  association_id  uuid not null references association,
  account_id      uuid not null references account,
  granted_by      uuid references account,
  granted_at      timestamptz not null,
  primary key (association_id, account_id)
);

create table interview_round (
  id              uuid primary key,
  association_id  uuid not null references association,
  name            text not null,
  year            integer not null,
  starts_on       date not null,
  ends_on         date not null,
  information     text not null,     -- what an informant is told of how it will be used
  guide_form      text,              -- the form that holds the questions, and which version of it
  guide_version   integer,
  keep_until      date,              -- until when the texts are kept, if it is known from the beginning
  state           text not null check (state in ('PLANNED', 'UNDER_WAY', 'CLOSED')),
  version         integer not null,
  check (starts_on <= ends_on),
  check ((guide_form is null) = (guide_version is null))
);
create index interview_round_list on interview_round (association_id, year desc, name);

create table interview (
  id               uuid primary key,
  association_id   uuid not null references association,
  round_id         uuid not null references interview_round,
  informant_id     uuid not null references key_informant,
  interviewer      uuid not null references account,
  state            text not null check (state in ('CHOSEN', 'INVITED', 'BOOKED', 'HELD', 'CONFIRMED', 'NOT_HELD')),
  starts_at        timestamptz,
  minutes          integer,
  place            text not null default '',
  held_at          timestamptz,
  not_held_reason  text not null default '',
  version          integer not null,
  unique (round_id, informant_id),
  check (state not in ('HELD', 'CONFIRMED') or held_at is not null),
  check ((state = 'NOT_HELD') = (not_held_reason <> ''))
);
create index interview_of_informant on interview (association_id, informant_id);

-- What was said, as notes or word for word. Nothing in it changes once coding has begun.
create table interview_text (
  id                uuid primary key,
  association_id    uuid not null references association,
  interview_id      uuid not null references interview,
  kind              text not null check (kind in ('NOTES', 'TRANSCRIPT')),
  title             text not null,
  content           text,                -- null when it is erased
  code_points       integer not null,    -- its length; offsets are counted so (REFI-QDA 1.5)
  sha256            text not null,       -- of the content in UTF-8
  frozen_at         timestamptz,
  added_by          uuid references account,
  added_at          timestamptz not null,
  keep_until        date,
  erased_at         timestamptz,
  erasure_decision  uuid,
  check ((content is null) = (erased_at is not null)),
  check ((erasure_decision is null) = (erased_at is null))
);
create index interview_text_of_interview on interview_text (association_id, interview_id);

-- Gallringsbeslut: nothing is erased without one.
create table erasure_decision (
  id              uuid primary key,
  association_id  uuid not null references association,
  decided_on      date not null,
  decided_by      text not null,      -- "Styrelsen", and its paragraph
  reason          text not null,
  recorded_by     uuid references account,
  recorded_at     timestamptz not null
);
alter table interview_text add foreign key (erasure_decision) references erasure_decision;

-- The hash would say that a text has been changed; this says no before it is.
create function interview_text_is_fixed() returns trigger language plpgsql as $$
begin
  if old.frozen_at is not null and new.erased_at is null
     and (new.content is distinct from old.content or new.sha256 <> old.sha256 or new.frozen_at is null) then
    raise exception 'interview_text % is frozen', old.id;
  end if;
  return new;
end $$;
create trigger interview_text_is_fixed before update on interview_text
  for each row execute function interview_text_is_fixed();
