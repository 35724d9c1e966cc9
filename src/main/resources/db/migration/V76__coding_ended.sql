-- A coder who never says that she is done stands in the way of the other: a coordinator can end her reading, with a reason that she
-- reads. Either what she has marked counts as it stands (done_at), or her reading is set aside until she opens it again herself.
alter table text_coding add column ended_by uuid references account;
alter table text_coding add column ended_because text not null default '';
alter table text_coding add column set_aside_at timestamptz;
alter table text_coding add check ((ended_by is null) = (ended_because = ''));
alter table text_coding add check (ended_by is null or (done_at is null) <> (set_aside_at is null));
alter table text_coding add check (set_aside_at is null or ended_by is not null);

-- A quote that was taken back and is given back: what leaned on it does so again, and says since when and why.
alter table conclusion_evidence add column returned_at timestamptz;
alter table conclusion_evidence add column returned_because text not null default '';
