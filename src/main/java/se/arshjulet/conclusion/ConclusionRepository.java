package se.arshjulet.conclusion;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConclusionRepository extends Repository<Conclusion, UUID> {

    Conclusion saveAndFlush(Conclusion conclusion);

    @Query("select c.id from Conclusion c where c.number = :number")
    Optional<UUID> idOf(int number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Conclusion c where c.number = :number")
    Optional<Conclusion> lock(int number);

    /** By number, which is the order of every lock here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Conclusion c where c.number in :numbers order by c.number")
    List<Conclusion> lockAll(Collection<Integer> numbers);
}
