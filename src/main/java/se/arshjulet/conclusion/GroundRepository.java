package se.arshjulet.conclusion;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GroundRepository extends Repository<Ground, UUID> {

    Ground saveAndFlush(Ground ground);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Ground g where g.id = :id")
    Optional<Ground> lock(UUID id);
}
