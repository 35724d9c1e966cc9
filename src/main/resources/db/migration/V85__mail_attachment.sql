-- A file that goes with mails: kept once, however many get it.
create table mail_attachment (
  id                uuid primary key,
  association_id    uuid not null references association,
  name              text not null,
  media_type        text not null,
  content           bytea not null,
  created_at        timestamptz not null
);
alter table outbox_mail add column attachment_id uuid references mail_attachment deferrable initially deferred;
