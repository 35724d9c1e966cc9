package se.arshjulet.datarequest;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Every change of state takes the row's lock first: a save under way is then either before it or refused. */
interface AssignmentRepository extends Repository<Assignment, UUID> {

    <S extends Assignment> List<S> saveAll(Iterable<S> assignments);

    void flush();

    @Query("select a from Assignment a where a.id = :id")
    Optional<Assignment> byId(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.id = :id")
    Optional<Assignment> lock(UUID id);

    /** In the order of their ids, so that two who lock several never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.roundId = :roundId"
            + " and a.state in (PLANNED, OPEN, SUBMITTED, RETURNED) order by a.id")
    List<Assignment> lockUnfinished(UUID roundId);

    /** Some of a round's, in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.roundId = :roundId and a.id in :ids order by a.id")
    List<Assignment> lockSome(UUID roundId, Collection<UUID> ids);

    /** What somebody has that is under way, and the one named, in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.id = :id or a.representativeId = :representativeId"
            + " and a.state in (OPEN, SUBMITTED, RETURNED) order by a.id")
    List<Assignment> lockUnfinishedOf(UUID representativeId, UUID id);

    @Query("select count(a) from Assignment a where a.representativeId = :representativeId"
            + " and a.state in (OPEN, SUBMITTED, RETURNED)")
    long countUnfinishedOf(UUID representativeId);

    @Query("select count(a) from Assignment a where a.roundId = :roundId and a.memberId = :memberId"
            + " and a.representativeId = :representativeId")
    long countOf(UUID roundId, UUID memberId, UUID representativeId);

    /** The next ones to launch that no other node has taken. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("select a from Assignment a where a.roundId = :roundId and a.state = PLANNED order by a.id")
    List<Assignment> nextPlanned(UUID roundId, Limit limit);

    String SKIP_LOCKED = "" + LockOptions.SKIP_LOCKED;

    @Query("select count(a) from Assignment a where a.roundId = :roundId and a.state = :state")
    long count(UUID roundId, AssignmentState state);

    @Query("select count(a) from Assignment a where a.roundId = :roundId and a.state not in (APPROVED, WITHDRAWN)")
    long countUnfinished(UUID roundId);

    @Modifying
    @Query(
            "delete from Assignment a where a.associationId = :association and a.roundId = :roundId and a.state = PLANNED")
    void deletePlanned(UUID association, UUID roundId);
}
