package se.arshjulet.datarequest;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoundRepository extends Repository<Round, UUID> {

    Round save(Round round);

    @Query("select r from Round r where r.id = :id")
    Optional<Round> byId(UUID id);

    /** What is already asked about the same year with the same form. */
    @Query("select r.title from Round r where r.formKey = :formKey and r.referenceYear = :year"
            + " and r.state in (STARTING, RUNNING) order by r.createdAt")
    List<String> underWay(String formKey, int year);

    @Query("select r from Round r where r.state in (STARTING, RUNNING) order by r.dueOn, r.id")
    List<Round> running();

    @Query("select r.id from Round r where r.state in (STARTING, RUNNING)"
            + " and r.startedAt >= :from and r.startedAt < :until order by r.id")
    List<UUID> runningStartedBetween(Instant from, Instant until);

    /** Rounds belong to the year in which they were started. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Round r set r.closedYear = :year where r.associationId = :association"
            + " and r.startedAt >= :from and r.startedAt < :until")
    void closeStartedBetween(UUID association, Instant from, Instant until, int year);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Round r set r.closedYear = null where r.associationId = :association and r.closedYear = :year")
    void openAgain(UUID association, int year);

    /** Whoever holds an assignment's lock may take its round's; never the other way round, or two could wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> lock(UUID id);
}
