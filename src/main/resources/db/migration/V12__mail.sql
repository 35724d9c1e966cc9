-- The outbox. A row is written in the transaction that causes the mail; the dispatcher alone sees all associations.
create table outbox_mail (
  id                uuid primary key,
  association_id    uuid references association,
  account_id        uuid references account,
  to_address        text not null,
  to_name           text not null,
  subject           text not null,
  text_body         text not null,   -- links stand as {{link:<access_link.id>}}: no token is stored
  html_body         text not null,
  kind              text not null,   -- e.g. REQUEST, REMINDER, RETURNED, OVERDUE, INVITATION, SIGN_IN
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
  claimed_at        timestamptz,
  sent_at           timestamptz,
  last_error        text,
  created_at        timestamptz not null
);
create index outbox_mail_queue on outbox_mail (next_attempt_at) where state in ('QUEUED', 'SENDING', 'UNCERTAIN');
create index outbox_mail_log on outbox_mail (association_id, created_at desc, id);
create index outbox_mail_subject on outbox_mail (association_id, subject_id);
