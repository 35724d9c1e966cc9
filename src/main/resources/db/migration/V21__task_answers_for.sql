-- For whom a task is done (a member), apart from what it is: a reminder says both, and so does a list.
alter table task add column answers_for text not null default '';
update task set answers_for = assignment.member_name, title = request_round.title
  from assignment join request_round on request_round.id = assignment.round_id
  where task.kind = 'DATA_REQUEST' and assignment.id = task.subject_id;
