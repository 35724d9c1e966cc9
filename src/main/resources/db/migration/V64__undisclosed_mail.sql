-- Of some mails the log says that they went, and not to whom: the address would give away who is behind a pseudonym.
alter table outbox_mail add column undisclosed boolean not null default false;
