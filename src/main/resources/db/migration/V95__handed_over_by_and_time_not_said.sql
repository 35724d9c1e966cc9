-- Who handed a report over for review, and so does not approve it herself. Of those handed over before nobody knows.
alter table status_report add column handed_over_by uuid references account;

-- A trend may be put on the plane before anybody has said when it is felt.
alter table trend_assessment alter column horizon drop not null;
