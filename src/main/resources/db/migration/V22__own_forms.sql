-- A form that a part of the product makes and asks by itself is not among those that a coordinator chooses from.
alter table form_version add column chosen_by_hand boolean not null default true;
