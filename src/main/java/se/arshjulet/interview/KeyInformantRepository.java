package se.arshjulet.interview;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeyInformantRepository extends Repository<KeyInformant, UUID> {

    KeyInformant saveAndFlush(KeyInformant informant);

    Optional<KeyInformant> findById(UUID id);

    List<KeyInformant> findAllByOrderByNumber();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from KeyInformant k where k.id = :id")
    Optional<KeyInformant> lock(UUID id);
}
