-- Members are found too: what can be searched is drawn anew, when somebody searches.
delete from search_thing;
delete from search_part;

-- A member's page asks in which associations it is.
create index membership_organisation on membership (organisation_id);
