package se.arshjulet.interview;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InterviewRoundRepository extends Repository<InterviewRound, UUID> {

    InterviewRound saveAndFlush(InterviewRound round);

    Optional<InterviewRound> findById(UUID id);

    @Query("select count(r) > 0 from InterviewRound r where lower(r.name) = lower(:name) and r.id <> :but")
    boolean isTaken(String name, UUID but);

    List<InterviewRound> findAllByOrderByYearDescStartsOnDesc();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from InterviewRound r where r.id = :id")
    Optional<InterviewRound> lock(UUID id);
}
