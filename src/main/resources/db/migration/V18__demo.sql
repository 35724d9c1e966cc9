-- Whether the demo's data has been put in, wholly. Always empty outside the demo.
create table demo_seed (
  begun_at  timestamptz not null,
  done_at   timestamptz
);
