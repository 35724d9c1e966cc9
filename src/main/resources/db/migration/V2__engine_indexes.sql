-- Measured to matter (docs/adr/0004): without these every task completion scans act_ru_task by parent,
-- and the job executor scans all waiting timers.
create index arshjulet_ru_task_parent on act_ru_task (parent_task_id_) where parent_task_id_ is not null;
create index arshjulet_ru_job_due on act_ru_job (duedate_) where suspension_state_ = 1;
