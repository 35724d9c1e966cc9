package se.arshjulet.annualwheel;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnnualWheelRepository extends Repository<AnnualWheel, UUID> {

    AnnualWheel saveAndFlush(AnnualWheel wheel);

    @Query("select w.year from AnnualWheel w order by w.year desc")
    List<Integer> years();

    Optional<AnnualWheel> findByYear(int year);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from AnnualWheel w where w.year = :year")
    Optional<AnnualWheel> lockYear(int year);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from AnnualWheel w where w.id = :id")
    Optional<AnnualWheel> lock(UUID id);

    /** The year that the time belongs to. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select w from AnnualWheel w where w.id = (
                select a.wheelId from WheelOccurrence o, WheelActivity a where o.id = :occurrenceId and a.id = o.activityId)""")
    Optional<AnnualWheel> lockOf(UUID occurrenceId);

    @Query("select w from AnnualWheel w where w.id = :id")
    Optional<AnnualWheel> find(UUID id);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from AnnualWheel w where w.associationId = :association and w.id = :id")
    void delete(UUID association, UUID id);
}
