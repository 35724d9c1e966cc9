package se.arshjulet.annualwheel;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
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

    /** What has not begun of what has the person's name, of every year: what has begun is among her tasks. */
    @Query("""
            select new se.arshjulet.annualwheel.OwnTime(o, a.title, w.year)
            from WheelOccurrence o, WheelActivity a, AnnualWheel w
            where a.id = o.activityId and w.id = a.wheelId and a.accountId = :accountId and a.removedAt is null and o.begunAt is null
                and o.state = se.arshjulet.annualwheel.OccurrenceState.PLANNED""")
    List<OwnTime> plannedFor(UUID accountId);

    @Query("select o from WheelOccurrence o where o.id = :id")
    Optional<WheelOccurrence> find(UUID id);

    /** With all that says what it is, in one statement: every timer asks for it. */
    @Query("""
            select new se.arshjulet.annualwheel.WheelTime(w, a, o)
            from WheelOccurrence o, WheelActivity a, AnnualWheel w
            where o.id = :id and a.id = o.activityId and w.id = a.wheelId""")
    Optional<WheelTime> time(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from WheelOccurrence o where o.subjectId = :subjectId")
    Optional<WheelOccurrence> lockSubject(UUID subjectId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select o from WheelOccurrence o
            where o.activityId in :activities and o.dueOn between :first and :last
                and o.state = se.arshjulet.annualwheel.OccurrenceState.PLANNED
            order by o.dueOn, o.id""")
    List<WheelOccurrence> lockPlanned(Collection<UUID> activities, LocalDate first, LocalDate last);

    /** What it started that is a thing of its own, while it goes on. */
    @Query("""
            select o.subjectId from WheelOccurrence o
            where o.id = :id and o.subjectId is not null and o.state = se.arshjulet.annualwheel.OccurrenceState.PLANNED""")
    Optional<UUID> liveSubject(UUID id);

    /** The earliest last day of what is driven and not over. */
    @Query("""
            select min(o.dueOn) from WheelOccurrence o, WheelActivity a
            where a.id = o.activityId and a.wheelId = :wheelId and o.toldDueOn is not null
                and o.state = se.arshjulet.annualwheel.OccurrenceState.PLANNED""")
    Optional<LocalDate> nextDrivenDue(UUID wheelId);

    /** What is driven and not over, and should have been before the day. */
    @Query("""
            select o.id from WheelOccurrence o, WheelActivity a
            where a.id = o.activityId and a.wheelId = :wheelId and o.toldDueOn is not null and o.dueOn < :day
                and o.state = se.arshjulet.annualwheel.OccurrenceState.PLANNED
            order by o.dueOn, o.id""")
    List<UUID> drivenDueBefore(UUID wheelId, LocalDate day);

    /** Those that have been moved, ended or otherwise changed since they were put there. */
    @Query("""
            select count(o) from WheelOccurrence o where o.version > 0 and o.activityId in (
                select a.id from WheelActivity a where a.wheelId = :wheelId)""")
    long countChanged(UUID wheelId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            delete from WheelOccurrence o where o.associationId = :association and o.activityId in (
                select a.id from WheelActivity a where a.wheelId = :wheelId)""")
    void deleteOf(UUID association, UUID wheelId);

    @Query("""
            select new se.arshjulet.annualwheel.OwnTime(o, a.title, w.year)
            from WheelOccurrence o, WheelActivity a, AnnualWheel w
            where a.id = o.activityId and w.id = a.wheelId and o.id in :ids""")
    List<OwnTime> named(List<UUID> ids);

    @Query("""
            select count(o) from WheelOccurrence o
            where o.id = :id and o.begunAt is not null and o.state = se.arshjulet.annualwheel.OccurrenceState.PLANNED""")
    long countBegun(UUID id);
}
