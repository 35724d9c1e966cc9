-- A link for somebody without an account: it opens one subject and signs nobody in.
alter table access_link drop constraint access_link_kind_check;
alter table access_link add constraint access_link_kind_check check (kind in ('TASK', 'SIGN_IN', 'INVITATION', 'GUEST'));

-- Questions of an assignment that somebody without an account answers, by a link that opens them and nothing else.
create table delegation (
  id              uuid primary key,
  association_id  uuid not null references association,
  assignment_id   uuid not null references assignment,
  guest_name      text not null,
  guest_email     text,                -- null where whoever hands it over passes the link on herself
  message         text not null default '',
  -- Of each part its section, row and question, with a bar between; what is left out stands for all of them.
  parts           text[] not null,
  expires_at      timestamptz not null,
  created_by      uuid not null references account,
  created_at      timestamptz not null,
  opened_at       timestamptz,
  answered_at     timestamptz,
  done_at         timestamptz,
  withdrawn_at    timestamptz,
  signed_off_at   timestamptz,
  signed_off_by   uuid references account
);
create index delegation_assignment on delegation (association_id, assignment_id, created_at);
