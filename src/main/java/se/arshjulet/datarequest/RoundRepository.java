package se.arshjulet.datarequest;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
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

    /** Whoever holds an assignment's lock may take its round's; never the other way round, or two could wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> lock(UUID id);
}
