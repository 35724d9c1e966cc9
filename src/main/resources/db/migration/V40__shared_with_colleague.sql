-- Parts of an assignment may be shared with a colleague who has an account, instead of with a guest who has a link.
alter table delegation add column colleague_id uuid references account;
create index delegation_colleague on delegation (association_id, colleague_id) where colleague_id is not null;
