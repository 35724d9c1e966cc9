-- An indicator of Kolada's is one measure in an association, whatever it is called there.
create unique index measure_kpi on measure (association_id, kpi) where kpi is not null;
