package se.arshjulet.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import se.arshjulet.TestWorld;
import se.arshjulet.association.Member;

/** Interviews that have been held in a test's association, through the services that everybody uses. */
public class Interviewed {

    private final InterviewRounds rounds;
    private final Informants informants;
    private final InterviewTexts texts;
    private final Clock clock;

    public Interviewed(InterviewRounds rounds, Informants informants, InterviewTexts texts, Clock clock) {
        this.rounds = rounds;
        this.informants = informants;
        this.texts = texts;
        this.clock = clock;
    }

    public UUID round(TestWorld world, String name, int year) {
        LocalDate first = LocalDate.of(year, 9, 1);
        return world.as(
                world.coordinator(),
                () -> rounds.create(new InterviewRounds.Draft(
                        name,
                        year,
                        first,
                        first.plusMonths(3),
                        "Det du säger används i förbundets analys och kan begäras ut som allmän handling.",
                        null)));
    }

    public UUID informant(TestWorld world, Member member, String name) {
        String email =
                name.toLowerCase().replace(' ', '.') + "@" + world.association().slug() + ".example";
        return world.as(
                world.coordinator(),
                () -> informants.add(new Informants.Draft(member.id(), "enhetschef", name, email, "")));
    }

    /** Held yesterday by the coordinator. */
    public UUID interview(TestWorld world, UUID round, UUID informant) {
        return world.as(
                world.coordinator(),
                () -> rounds.recordHeld(
                        round,
                        informant,
                        world.coordinator().id(),
                        LocalDateTime.now(clock).minusDays(1),
                        60));
    }

    public UUID text(TestWorld world, UUID interview, String content) {
        return world.as(
                world.coordinator(), () -> texts.add(interview, InterviewTexts.Kind.TRANSCRIPT, "Utskrift", content));
    }

    /** A transcript of an interview with somebody of the member, in a round of its own. */
    public UUID text(TestWorld world, Member member, String name, int year, String content) {
        UUID round = round(world, "Intervjuer " + year + " " + name, year);
        return text(world, interview(world, round, informant(world, member, name)), content);
    }
}
