package se.arshjulet.conclusion;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConclusionDraftRepository extends Repository<ConclusionDraft, UUID> {

    ConclusionDraft saveAndFlush(ConclusionDraft draft);

    Optional<ConclusionDraft> findById(UUID id);

    Optional<ConclusionDraft> findByStepId(UUID stepId);

    @Query(
            "select d from ConclusionDraft d where d.state not in (ADOPTED, DECLINED, WITHDRAWN) order by d.begunAt, d.id")
    List<ConclusionDraft> underWay();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from ConclusionDraft d where d.id = :id")
    Optional<ConclusionDraft> lock(UUID id);
}
