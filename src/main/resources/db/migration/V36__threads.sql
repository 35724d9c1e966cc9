-- Talk at a question: the two sides of a subject write to each other until it is settled. What goes with a return is the
-- first message of a thread, or the next in one that is open.
create table thread (
  id              uuid primary key,
  association_id  uuid not null references association,
  subject_kind    text not null,
  subject_id      uuid not null,
  row_key         uuid not null,
  question_key    text not null,
  -- As the owner of the subject called them when the thread began: a list of threads asks nobody.
  title           text not null,
  place           text not null,
  state           text not null check (state in ('OPEN', 'ANSWERED', 'SETTLED')),
  opened_by       uuid not null references account,
  opened_at       timestamptz not null,
  -- Who waits for a reply, and from which side she asked.
  asked_by        uuid not null references account,
  asked_from      text not null check (asked_from in ('ANSWERING', 'REVIEWING')),
  messages        integer not null,
  settled_at      timestamptz,
  -- Null where it ended with the subject itself: it was approved, or withdrawn.
  settled_by      uuid references account,
  version         integer not null,
  check ((state = 'SETTLED') = (settled_at is not null))
);
create index thread_subject on thread (association_id, subject_kind, subject_id);
-- One at a time at a question, also when two begin at once.
create unique index thread_one_unsettled on thread (association_id, subject_kind, subject_id, row_key, question_key)
  where state <> 'SETTLED';

-- Append-only but for mended_at.
create table thread_message (
  id              uuid primary key,
  association_id  uuid not null references association,
  thread_id       uuid not null references thread,
  number          integer not null,
  -- Who is mentioned stands as @[account id]: names change, and are shared.
  text            text not null,
  written_by      uuid not null references account,
  written_at      timestamptz not null,
  -- The return that it went with, and when what it asked for was sent in again.
  review_id       uuid references review,
  mended_at       timestamptz,
  unique (thread_id, number)
);

create table thread_mention (
  message_id      uuid not null references thread_message,
  account_id      uuid not null references account,
  association_id  uuid not null references association,
  primary key (message_id, account_id)
);

-- Whom a thread concerns: how far she has read, and how far she has been told by mail.
create table thread_reader (
  thread_id       uuid not null references thread,
  account_id      uuid not null references account,
  association_id  uuid not null references association,
  read_to         integer not null,
  told_to         integer not null,
  primary key (thread_id, account_id)
);
create index thread_reader_person on thread_reader (association_id, account_id);

-- One gathered mail that waits for things to go quiet.
create table thread_letter (
  association_id  uuid not null references association,
  account_id      uuid not null references account,
  first_at        timestamptz not null,
  last_at         timestamptz not null,
  primary key (association_id, account_id)
);

-- Messages begun on and not sent: the writer's own.
create table thread_draft (
  association_id  uuid not null references association,
  subject_kind    text not null,
  subject_id      uuid not null,
  written_by      uuid not null references account,
  row_key         uuid not null,
  question_key    text not null,
  text            text not null,
  saved_at        timestamptz not null,
  primary key (association_id, subject_kind, subject_id, written_by, row_key, question_key)
);

-- The remarks of before: a thread at each question that was sent back. What is not mended is open; what is, waits for the
-- review that is open, or was approved.
insert into thread (id, association_id, subject_kind, subject_id, row_key, question_key, title, place, state,
                    opened_by, opened_at, asked_by, asked_from, messages, settled_at, version)
select gen_random_uuid(), c.association_id, c.subject_kind, c.subject_id, c.row_key, c.question_key,
       (array_agg(r.title order by c.written_at desc))[1], c.question_key,
       case when bool_or(c.settled_at is null) then 'OPEN' when bool_or(waiting.id is not null) then 'ANSWERED' else 'SETTLED' end,
       (array_agg(c.written_by order by c.written_at))[1], min(c.written_at),
       (array_agg(c.written_by order by c.written_at desc))[1], 'REVIEWING', count(*),
       case when bool_or(c.settled_at is null) or bool_or(waiting.id is not null) then null else max(c.settled_at) end, 0
from review_comment c
join review r on r.id = c.review_id
left join review waiting on waiting.association_id = c.association_id and waiting.subject_kind = c.subject_kind
  and waiting.subject_id = c.subject_id and waiting.state = 'OPEN'
group by c.association_id, c.subject_kind, c.subject_id, c.row_key, c.question_key;

insert into thread_message (id, association_id, thread_id, number, text, written_by, written_at, review_id, mended_at)
select c.id, c.association_id, t.id, row_number() over (partition by t.id order by c.written_at, c.id),
       c.text, c.written_by, c.written_at, c.review_id, c.settled_at
from review_comment c
join thread t on t.association_id = c.association_id and t.subject_kind = c.subject_kind and t.subject_id = c.subject_id
  and t.row_key = c.row_key and t.question_key = c.question_key;

drop table review_comment;
