-- What two coders differ in is agreed by neither until it is settled, also what the first of them was done with alone before the
-- second read the text. It was counted and found meanwhile.
update meaning_unit u set standing = 'OWN'
from coding_difference d
where d.association_id = u.association_id and d.outcome is null and u.id in (d.first_unit, d.second_unit)
  and u.standing = 'AGREED';

-- Konklusioner that leaned on it are to be looked over, as when it happens from now on.
update conclusion_evidence e set lost_at = now(), lost_because = 'Två kodare skiljer sig om citatet, och det är inte avgjort än.',
  informant_id = null, member_id = null, area = null, year = null, returned_at = null, returned_because = ''
from meaning_unit u join coding_difference d on d.association_id = u.association_id and u.id in (d.first_unit, d.second_unit)
where u.association_id = e.association_id and u.id = e.unit_id and d.outcome is null and u.withdrawn_at is null
  and e.lost_at is null;
