-- The outbox. A row is written in the transaction that causes the mail; the dispatcher alone sees all associations.
create table outbox_mail (
  id                uuid primary key,
  -- Looked at when the transaction ends: Hibernate may insert the account after the mail to it.
  association_id    uuid references association deferrable initially deferred,
  account_id        uuid references account deferrable initially deferred,
  from_name         text not null,
  to_address        text not null,
  to_name           text not null,
  subject           text not null,
  text_body         text not null,   -- links stand as {{link:<access_link.id>}}: no token is stored
  html_body         text not null,
  kind              text not null,   -- e.g. REQUEST, REMINDER, RETURNED, OVERDUE, INVITATION, SIGN_IN
  urgent            boolean not null, -- somebody sits and waits for it
  why               text not null,   -- one sentence in Swedish: why the person gets it
  subject_id        uuid,            -- what it is about (an assignment, say)
  message_id        text not null unique,
  resend_of         uuid references outbox_mail,
  state             text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'UNCERTAIN', 'FAILED')),
  -- UNCERTAIN: the machine died while sending; repeated once with the same Message-ID. was_uncertain stays true afterwards.
  was_uncertain     boolean not null default false,
  attempts          integer not null default 0,
  next_attempt_at   timestamptz not null,
  claimed_by        text,
  -- By the database's clock, which all nodes share: leases and the rate limit hang on it.
  claimed_at        timestamptz,
  sent_at           timestamptz,
  last_error        text,
  created_at        timestamptz not null
);
-- What waits, in the order it is sent.
create index outbox_mail_queue on outbox_mail (urgent desc, next_attempt_at, id) where state in ('QUEUED', 'UNCERTAIN');
create index outbox_mail_sending on outbox_mail (claimed_by) where state = 'SENDING';
create index outbox_mail_rate on outbox_mail (claimed_at) where claimed_at is not null;
create index outbox_mail_log on outbox_mail (association_id, created_at desc, id);
create index outbox_mail_subject on outbox_mail (association_id, subject_id, created_at desc);
