-- Some pages are the coordinators' alone: a reader of the report is not led to a closed door.
alter table status_report_line add column for_all boolean not null default true;
