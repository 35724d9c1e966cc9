-- Who published a form of the association's own; null for what the product ships and what it asks by itself.
alter table form_version add column published_by uuid references account;
