-- Of what an act was part: the round that a request belongs to. Its title is told with it, since no other module is asked.
alter table audit_event add column part_of uuid, add column part_title text;

update audit_event e set part_of = r.id, part_title = r.title
from assignment a join request_round r on r.id = a.round_id
where e.action like 'assignment.%' and e.subject = a.id::text;
update audit_event e set part_of = r.id, part_title = r.title
from request_round r
where e.action like 'round.%' and e.subject = r.id::text;

create index audit_event_part on audit_event (association_id, part_of, at desc) where part_of is not null;
create index audit_event_person on audit_event (association_id, account_id, at desc);

create trigger audit_event_kept before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
