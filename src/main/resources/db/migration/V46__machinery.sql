-- A step that the process engine could not do. It goes with its job: done at last, or ended, it is no trouble any more.
create table trouble (
  job_id         varchar(64) primary key references act_ru_job on delete cascade,
  association_id uuid not null references association,
  -- The step's id in its model.
  step           text not null,
  cause          text not null,
  since          timestamptz not null,
  last_at        timestamptz not null,
  tries          integer not null,
  -- Who looks at it.
  taken_by       uuid references account,
  taken_at       timestamptz,
  check ((taken_by is null) = (taken_at is null))
);
create index trouble_of on trouble (association_id);

-- What goes on in an older version of its model, and why it could not be moved to the newest.
create table left_behind (
  instance_id    varchar(64) primary key,
  association_id uuid not null references association,
  -- The engine's id of the version that it stays in.
  model_id       varchar(64) not null,
  reason         text not null,
  at             timestamptz not null
);
create index left_behind_in on left_behind (model_id);
