package se.arshjulet.datarequest;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoundRepository extends Repository<Round, UUID> {

    Round save(Round round);

    @Query("select r from Round r where r.id = :id")
    Optional<Round> byId(UUID id);

    /** Whoever holds an assignment's lock may take its round's; never the other way round, or two could wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> lock(UUID id);
}
