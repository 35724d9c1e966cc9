-- A mail that must not be sent any more is called off. One whose recipient is erased (gallring) says that a mail of its kind went and
-- when, and nothing of to whom or what was in it.
alter table outbox_mail drop constraint outbox_mail_state_check;
alter table outbox_mail add constraint outbox_mail_state_check
  check (state in ('QUEUED', 'SENDING', 'SENT', 'UNCERTAIN', 'FAILED', 'CALLED_OFF'));
alter table outbox_mail add column erased_at timestamptz;
alter table outbox_mail add constraint outbox_mail_erased check (
  erased_at is null or to_address = '' and to_name = '' and text_body = '' and html_body = '' and last_error is null);
