-- When it was first sent in, and the last day as it was then: whoever gets it back is given another day, and is not late by it.
alter table assignment
  add column first_sent_at timestamptz,
  add column due_when_sent date;

-- Of what has been back, the day at that time is known if it was asked for and granted; else the round's day stands for it.
update assignment a
  set first_sent_at = sent.at,
      due_when_sent = case when a.returned_at is null then a.due_on else coalesce(
        (select t.granted from time_ask t
          where t.association_id = a.association_id and t.assignment_id = a.id and t.state = 'GRANTED' and t.answered_at <= sent.at
          order by t.answered_at desc limit 1),
        r.due_on) end
  from request_round r, (
    select assignment_id, min(at) as at from answer_revision where event = 'SUBMITTED' group by assignment_id
  ) sent
  where r.id = a.round_id and sent.assignment_id = a.id;

-- How each member answers, over the years.
create index request_round_year on request_round (association_id, reference_year);
