-- How an association's documents look; one that has no row has chosen nothing and has the plain one.
create table document_template (
  association_id  uuid primary key references association,
  heading_colour  text not null check (heading_colour ~ '^#[0-9A-F]{6}$'),
  accent_colour   text not null check (accent_colour ~ '^#[0-9A-F]{6}$'),
  logo            bytea,              -- PNG or JPEG, drawn anew from what was sent
  changed_by      uuid not null references account,
  changed_at      timestamptz not null
);
