-- A publication that was taken back is shown no more. It stays, since later ones must be held against what it told.
create table publication_withdrawal (
  publication_id  uuid primary key references publication,
  association_id  uuid not null references association,
  taken_back_at   timestamptz not null,
  taken_back_by   uuid not null references account,
  reason          text not null check (reason <> '')
);
create index publication_withdrawal_association on publication_withdrawal (association_id);
