package se.arshjulet.annualwheel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WheelActivityRepository extends Repository<WheelActivity, UUID> {

    WheelActivity save(WheelActivity activity);

    @Query("select a from WheelActivity a where a.wheelId = :wheelId and a.removedAt is null order by a.title, a.id")
    List<WheelActivity> of(UUID wheelId);

    @Query("select a from WheelActivity a where a.id = :id")
    Optional<WheelActivity> find(UUID id);

    @Query("select a.wheelId from WheelActivity a where a.id = :id")
    Optional<UUID> wheelOf(UUID id);

    @Query("select a from WheelActivity a, WheelOccurrence o where o.id = :occurrenceId and a.id = o.activityId")
    Optional<WheelActivity> ofOccurrence(UUID occurrenceId);

    /** Also those that have been removed. */
    @Query("select count(a) from WheelActivity a where a.wheelId = :wheelId")
    long countAll(UUID wheelId);

    /** Those that nobody has changed since they were put there. */
    @Query("select count(a) from WheelActivity a where a.wheelId = :wheelId and a.version = 0")
    long countAsBegun(UUID wheelId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from WheelActivity a where a.associationId = :association and a.wheelId = :wheelId")
    void deleteOf(UUID association, UUID wheelId);
}
