create table account (
  id              uuid primary key,
  email           text not null check (email = lower(email)),
  name            text not null,
  password_hash   text,
  -- Raised when the password changes or the account closes; a session that carries an older stamp ends, on every node.
  security_stamp  integer not null default 0,
  language        text not null default 'sv',
  -- Where she worked last: chosen again at the next sign-in, if she still has a role there.
  last_association_id uuid references association,
  created_at      timestamptz not null,
  closed_at       timestamptz,
  version         integer not null
);
create unique index account_email on account (email);

create table account_role (
  account_id      uuid not null references account,
  association_id  uuid references association,
  role            text not null check (role in ('COORDINATOR', 'REPRESENTATIVE', 'REVIEWER', 'READER', 'SYSTEM_ADMINISTRATOR')),
  granted_at      timestamptz not null,
  unique nulls not distinct (account_id, association_id, role),
  check ((association_id is null) = (role = 'SYSTEM_ADMINISTRATOR'))
);
create index account_role_association on account_role (association_id, role);

create table sign_in_throttle (
  -- 'account:<e-mail>' or 'address:<ip>'
  key            text primary key,
  failures       integer not null,
  last_failure   timestamptz not null,
  blocked_until  timestamptz
);

-- A link by mail. The token itself is made when the mail is handed to SMTP and only its hash is kept.
create table access_link (
  id              uuid primary key,
  kind            text not null check (kind in ('TASK', 'SIGN_IN', 'INVITATION')),
  account_id      uuid not null references account,
  association_id  uuid references association,
  task_id         uuid,
  expires_at      timestamptz not null,
  withdrawn_at    timestamptz,
  last_used_at    timestamptz,
  created_at      timestamptz not null
);
create index access_link_task on access_link (task_id) where task_id is not null;
create index access_link_account on access_link (account_id);

create table access_link_token (
  token_hash  bytea primary key,
  link_id     uuid not null references access_link,
  made_at     timestamptz not null
);

create table audit_event (
  id              bigint generated always as identity primary key,
  association_id  uuid references association,
  account_id      uuid references account,
  at              timestamptz not null,
  action          text not null,
  subject         text,
  detail          text
);
create index audit_event_association on audit_event (association_id, at desc);

-- Who answers for a member organisation in this association.
create table representative (
  membership_id   uuid not null references membership,
  account_id      uuid not null references account,
  association_id  uuid not null references association,
  function_title  text,
  primary key (membership_id, account_id)
);
