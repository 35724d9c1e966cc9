package se.arshjulet.annualwheel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WheelOccurrenceRepository extends Repository<WheelOccurrence, UUID> {

    WheelOccurrence save(WheelOccurrence occurrence);

    void delete(WheelOccurrence occurrence);

    /** Also of activities that have been removed, where they have been. */
    @Query("""
            select o from WheelOccurrence o where o.activityId in (
                select a.id from WheelActivity a where a.wheelId = :wheelId)
            order by o.dueOn, o.startsOn, o.id""")
    List<WheelOccurrence> of(UUID wheelId);

    /** What is not over of what has the person's name, of every year. */
    @Query("""
            select new se.arshjulet.annualwheel.OwnTime(o, a.title, w.year)
            from WheelOccurrence o, WheelActivity a, AnnualWheel w
            where a.id = o.activityId and w.id = a.wheelId and a.accountId = :accountId and a.removedAt is null
                and o.state = se.arshjulet.annualwheel.OccurrenceState.PLANNED""")
    List<OwnTime> plannedFor(UUID accountId);

    @Query("select o from WheelOccurrence o where o.id = :id")
    Optional<WheelOccurrence> find(UUID id);

    @Query("""
            select a.wheelId from WheelOccurrence o, WheelActivity a where o.id = :id and a.id = o.activityId""")
    Optional<UUID> wheelOf(UUID id);
}
