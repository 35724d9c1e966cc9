package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.annualwheel.OpenMatters;
import se.arshjulet.base.YearSpan;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** The rounds that somebody who closes a year has to know of. */
@Component
class RoundsUnderWay implements OpenMatters {

    private final RoundItems rounds;
    private final Clock clock;

    RoundsUnderWay(RoundItems rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenMatter> of(YearSpan year) {
        return rounds.underWay(LocalDate.now(clock)).stream()
                .filter(round -> startedIn(year, round.startedAt()))
                .map(RoundsUnderWay::matter)
                .toList();
    }

    private static boolean startedIn(YearSpan year, @org.jspecify.annotations.Nullable Instant startedAt) {
        return startedAt != null && !startedAt.isBefore(year.from()) && startedAt.isBefore(year.until());
    }

    private static OpenMatter matter(RoundItem round) {
        return new OpenMatter(
                OpenMatters.Kind.ROUND,
                round.title(),
                standing(round),
                "Invänta, påminn eller avsluta omgången.",
                "Omgången avslutas med det som är godkänt. De som inte är klara får veta att de inte behöver svara.",
                "/datauppdrag/" + round.id());
    }

    private static String standing(RoundItem round) {
        List<String> parts = new ArrayList<>();
        int waiting = round.planned() + round.open() + round.returned();
        if (waiting > 0) {
            parts.add("%d av %d har inte svarat".formatted(waiting, round.total() - round.withdrawn()));
        }
        if (round.submitted() > 0) {
            parts.add(
                    round.submitted() == 1
                            ? "ett svar väntar på granskning"
                            : "%d svar väntar på granskning".formatted(round.submitted()));
        }
        return parts.isEmpty() ? "Håller på att skickas ut" : String.join(", ", parts);
    }
}
