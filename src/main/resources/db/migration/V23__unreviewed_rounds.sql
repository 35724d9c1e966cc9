-- Views are not right or wrong: what is sent in to such a round needs nobody's approval.
alter table request_round add column reviewed boolean not null default true;
