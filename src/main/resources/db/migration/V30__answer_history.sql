-- Every answer that ever stood, and every row: who changed it, when, and where it came from. Written by the statement that
-- changes the answer itself, and never changed after.
create table answer_history (
  id              bigint generated always as identity primary key,
  association_id  uuid not null references association,
  assignment_id   uuid not null references assignment,
  row_key         uuid not null,
  question_key    text not null,
  -- When it came to stand there and by whom. An answer that was put back was given earlier, and maybe by another.
  changed_at      timestamptz not null,
  changed_by      uuid not null references account,
  status          text not null,
  value           jsonb,
  origin          text not null,
  answered_by     uuid not null,
  on_behalf_of    uuid,
  answered_at     timestamptz not null,
  comment         text,
  source          text
);
create index answer_history_field on answer_history (assignment_id, row_key, question_key, id);

create table answer_row_history (
  id              bigint generated always as identity primary key,
  association_id  uuid not null references association,
  assignment_id   uuid not null references assignment,
  row_key         uuid not null,
  section_key     text not null,
  position        integer not null,
  removed         boolean not null,
  changed_at      timestamptz not null,
  changed_by      uuid not null references account
);
create index answer_row_history_row on answer_row_history (assignment_id, row_key, id);

-- What is known of the time before: what stood at each hand-over, and what stands now.
insert into answer_history (association_id, assignment_id, row_key, question_key, changed_at, changed_by, status, value,
    origin, answered_by, on_behalf_of, answered_at, comment, source)
select association_id, assignment_id, row_key, question_key, answered_at, answered_by, status, value, origin, answered_by,
    on_behalf_of, answered_at, comment, source
from (
  select distinct on (assignment_id, row_key, question_key, answered_at, comment) *
  from (
    select r.association_id, r.assignment_id, (g ->> 'rowKey')::uuid as row_key, g ->> 'questionKey' as question_key,
        g ->> 'status' as status, g -> 'value' as value, g ->> 'origin' as origin,
        (g ->> 'answeredBy')::uuid as answered_by, (g ->> 'onBehalfOf')::uuid as on_behalf_of,
        (g ->> 'answeredAt')::timestamptz as answered_at, g ->> 'comment' as comment, g ->> 'source' as source
    from answer_revision r, jsonb_array_elements(r.answers -> 'answers') g
    union all
    select association_id, assignment_id, row_key, question_key, status, value, origin, answered_by, on_behalf_of,
        answered_at, comment, source
    from answer
  ) known
  order by assignment_id, row_key, question_key, answered_at, comment
) once
order by answered_at;

insert into answer_row_history (association_id, assignment_id, row_key, section_key, position, removed, changed_at, changed_by)
select association_id, assignment_id, row_key, section_key, position, removed, changed_at, changed_by
from (
  -- When a row came is not known; it was there when the round was made, or the round would not show it.
  select distinct on (k.assignment_id, k.row_key) k.association_id, k.assignment_id, k.row_key, k.section_key, k.position,
      false as removed, m.created_at as changed_at, m.created_by as changed_by
  from (
    select association_id, assignment_id, row_key, section_key, position from answer_row
    union all
    select r.association_id, r.assignment_id, (g ->> 'key')::uuid, g ->> 'sectionKey', (g ->> 'position')::integer
    from answer_revision r, jsonb_array_elements(r.answers -> 'rows') g
  ) k
  join assignment a on a.id = k.assignment_id
  join request_round m on m.id = a.round_id
  order by k.assignment_id, k.row_key
) came
union all
select w.association_id, w.assignment_id, w.row_key, w.section_key, w.position, true, w.removed_at, a.representative_id
from answer_row w join assignment a on a.id = w.assignment_id
where w.removed_at is not null
union all
-- Gone by the hand-over that came after the last one that it was in.
select r.association_id, r.assignment_id, (g ->> 'key')::uuid, g ->> 'sectionKey', (g ->> 'position')::integer, true,
    max(r.at) + interval '1 microsecond', a.representative_id
from answer_revision r
join assignment a on a.id = r.assignment_id
cross join jsonb_array_elements(r.answers -> 'rows') g
where not exists (select from answer_row w where w.assignment_id = r.assignment_id and w.row_key = (g ->> 'key')::uuid)
group by r.association_id, r.assignment_id, a.representative_id, (g ->> 'key')::uuid, g ->> 'sectionKey',
    (g ->> 'position')::integer;

-- Append-only, whoever asks.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name;
end $$;

create trigger answer_history_kept before update or delete or truncate on answer_history
  for each statement execute function refuse_change();
create trigger answer_row_history_kept before update or delete or truncate on answer_row_history
  for each statement execute function refuse_change();
create trigger answer_revision_kept before update or delete or truncate on answer_revision
  for each statement execute function refuse_change();
