package se.arshjulet.conclusion;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlannedActionRepository extends Repository<PlannedAction, UUID> {

    PlannedAction saveAndFlush(PlannedAction action);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PlannedAction a where a.id = :id")
    Optional<PlannedAction> lock(UUID id);
}
