-- A reconciliation that takes up again what was settled or ended before, and why: a figure was mistaken.
alter table flow_reconciliation
  add column reopens        uuid references flow_reconciliation,
  add column reopen_reason  text,
  add constraint flow_reconciliation_reopening check ((reopens is null) = (reopen_reason is null));
create unique index flow_reconciliation_reopens on flow_reconciliation (reopens);
