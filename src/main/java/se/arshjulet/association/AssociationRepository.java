package se.arshjulet.association;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AssociationRepository extends JpaRepository<Association, UUID> {

    Optional<Association> findBySlug(String slug);

    @Query("from Association a order by a.name")
    List<Association> byName();

    /** Those that are part of it by the day. */
    @Query("from Association a where a.mergedIntoId = :id and a.mergedOn <= :day order by a.mergedOn, a.name")
    List<Association> mergedInto(UUID id, LocalDate day);

    /** Held back until the transaction ends, in one order, so that two who merge the same wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Association a order by a.id")
    List<Association> lockAll();

    /** Holds back whoever else would change the same register meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Association a where a.id = :id")
    Optional<Association> lock(UUID id);
}
