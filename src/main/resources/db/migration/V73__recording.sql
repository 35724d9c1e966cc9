-- An interview as sound. What the file was called is not kept: it is often the name of the one who was interviewed.
create table interview_recording (
  id                uuid primary key,
  association_id    uuid not null references association,
  interview_id      uuid not null references interview,
  number            integer not null,    -- within the interview
  kind              text not null check (kind in ('M4A', 'MP3', 'OGG', 'WAV', 'FLAC')),
  byte_size         bigint not null check (byte_size > 0),
  sha256            text not null,
  added_by          uuid references account,
  added_at          timestamptz not null,
  keep_until        date,
  erased_at         timestamptz,
  erasure_decision  uuid references erasure_decision,
  unique (interview_id, number),
  check ((erasure_decision is null) = (erased_at is null))
);
create index interview_recording_of on interview_recording (association_id, interview_id);

-- The sound, a mebibyte a part but for the last, so that it is never whole in memory and can be listened to from anywhere.
create table interview_recording_part (
  recording_id    uuid not null references interview_recording,
  association_id  uuid not null references association,
  number          integer not null,
  content         bytea not null,
  primary key (recording_id, number)
);
-- Sound is compressed already.
alter table interview_recording_part alter column content set storage external;
