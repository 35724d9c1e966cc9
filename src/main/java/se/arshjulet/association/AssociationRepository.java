package se.arshjulet.association;

import jakarta.persistence.LockModeType;
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

    /** Holds back whoever else would change the same register meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Association a where a.id = :id")
    Optional<Association> lock(UUID id);
}
