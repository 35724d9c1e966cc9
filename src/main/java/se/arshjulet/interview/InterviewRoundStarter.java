package se.arshjulet.interview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.ActivityStarter;
import se.arshjulet.annualwheel.CannotBeginException;

/**
 * The year's interviews, that the year sets up when their time comes: a round by the newest guide, with the days that the
 * activity has. Nobody is invited by it; whom to interview is for the coordinators to choose.
 */
@Component
public class InterviewRoundStarter implements ActivityStarter {

    public static final String KIND = "INTERVIEW_ROUND";

    private final InterviewRounds rounds;
    private final InterviewRoundRepository rows;

    InterviewRoundStarter(InterviewRounds rounds, InterviewRoundRepository rows) {
        this.rounds = rounds;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intention intends(Occasion occasion) {
        return Intention.to(
                "Lägger upp intervjuomgången ”%s”. Samordnarna väljer vilka som bjuds in.".formatted(name(occasion)));
    }

    @Override
    public Optional<UUID> begin(Occasion occasion) {
        try {
            return Optional.of(rounds.create(new InterviewRounds.Draft(
                    rounds.freeName(name(occasion)),
                    occasion.year(),
                    occasion.startsOn(),
                    occasion.dueOn(),
                    RoundInformation.USUAL,
                    null)));
        } catch (InvalidInterviewException problems) {
            throw new CannotBeginException(String.join(" ", problems.problems().values()));
        }
    }

    private static String name(Occasion occasion) {
        String title = occasion.titleOfTime();
        return title.length() > InterviewRoundDesk.LONGEST_NAME
                ? title.substring(0, InterviewRoundDesk.LONGEST_NAME).strip()
                : title;
    }

    @Override
    public void moved(UUID roundId, LocalDate dueOn) {
        rows.lock(roundId)
                .filter(round -> round.state() != InterviewRound.State.CLOSED)
                .ifPresent(round -> {
                    round.moveEnd(dueOn);
                    rows.saveAndFlush(round);
                });
    }

    @Override
    public void end(UUID roundId, String reason) {
        if (rows.findById(roundId)
                .filter(round -> round.state() != InterviewRound.State.CLOSED)
                .isPresent()) {
            rounds.close(roundId);
        }
    }

    @Override
    public Optional<String> page(UUID roundId) {
        return rows.findById(roundId).map(round -> "/intervjuer/omgang/" + roundId);
    }
}
