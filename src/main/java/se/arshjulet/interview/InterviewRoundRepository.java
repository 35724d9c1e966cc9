package se.arshjulet.interview;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InterviewRoundRepository extends Repository<InterviewRound, UUID> {

    InterviewRound saveAndFlush(InterviewRound round);

    Optional<InterviewRound> findById(UUID id);
}
