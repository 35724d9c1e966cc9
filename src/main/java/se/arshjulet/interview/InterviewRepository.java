package se.arshjulet.interview;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InterviewRepository extends Repository<Interview, UUID> {

    Interview saveAndFlush(Interview interview);

    Optional<Interview> findById(UUID id);

    @Query("select count(i) > 0 from Interview i where i.roundId = :roundId and i.informantId = :informantId")
    boolean existsInRound(UUID roundId, UUID informantId);

    @Query("select count(i) > 0 from Interview i where i.informantId = :informantId and i.interviewer = :interviewer"
            + " and i.state not in (CONFIRMED, NOT_HELD)")
    boolean isToInterview(UUID interviewer, UUID informantId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Interview i where i.id = :id")
    Optional<Interview> lock(UUID id);

    List<Interview> findAll();

    List<Interview> findByRoundId(UUID roundId);

    List<Interview> findByInformantId(UUID informantId);

    void delete(Interview interview);
}
