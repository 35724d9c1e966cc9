-- Filled in for her, it remains to confirm; and sent in is not done until it is approved.
alter table task drop constraint task_state_check;
alter table task add constraint task_state_check
  check (state in ('OPEN', 'RETURNED', 'TO_CONFIRM', 'SENT_IN', 'DONE', 'WITHDRAWN'));

drop index task_open;
create index task_open on task (association_id, assignee_id, due_on, id)
  where state in ('OPEN', 'RETURNED', 'TO_CONFIRM');

update task set state = 'SENT_IN'
  from assignment where assignment.id = task.subject_id and assignment.state = 'SUBMITTED' and task.state = 'DONE';
update task set state = 'TO_CONFIRM'
  from assignment where assignment.id = task.subject_id and assignment.state = 'OPEN'
    and assignment.prepared_by is not null and task.state = 'OPEN';
