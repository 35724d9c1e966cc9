-- Who handed a report over for review, and so does not approve it herself. Of those handed over before nobody knows.
alter table status_report add column handed_over_by uuid references account;
