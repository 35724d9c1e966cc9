package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What knows how to start a kind of thing when its activity's time comes. Each module that has something to start registers
 * one as a bean; what it says it will do stands in the plan and in the rehearsal. It is called in the name of a coordinator.
 */
public interface ActivityStarter {

    /** Stands in the plan, so it never changes: "DATA_REQUEST". */
    String kind();

    /** When it begins.
     * @param occasion whose {@code startsOn} is the first day by the plan's own rule */
    default LocalDate beginsOn(Occasion occasion) {
        return occasion.startsOn();
    }

    /** What it would do as things stand now, without doing it. */
    Intention intends(Occasion occasion);

    /** The accounts of those whom it would ask for something, as things stand now: it is theirs too, whoever sees to it. */
    default Set<UUID> asks(Map<String, String> settings) {
        return Set.of();
    }

    /** Does it, in the transaction of the process.
     * @return what it started, if that is a thing of its own which says itself when it is over */
    Optional<UUID> begin(Occasion occasion);

    /** What it started has got another last day. */
    default void moved(UUID subjectId, LocalDate dueOn) {}

    /** What it started is not wanted any more, or is enough as it is: ends it where it stands. */
    default void end(UUID subjectId, String reason) {}

    /** What it has to know beforehand as it is for another year: the newest version of what it uses. Not to be changed in
     * place. */
    default Map<String, String> carriedOver(Map<String, String> settings) {
        return settings;
    }

    /** The page of what it started, from the root of the site; for a link in the plan. */
    default Optional<String> page(UUID subjectId) {
        return Optional.empty();
    }

    /** One time that an activity comes, as a starter needs to know it.
     * @param responsible the groups whose it is
     * @param accountId the person whose it is, if it is one person's
     * @param titleOfTime with the month or the year, so that this time is told from the others */
    record Occasion(
            UUID occurrenceId,
            int year,
            ActivityKind kind,
            String title,
            String titleOfTime,
            String description,
            List<String> responsible,
            @Nullable UUID accountId,
            LocalDate startsOn,
            LocalDate dueOn,
            List<Integer> reminderDays,
            Map<String, String> settings) {}

    /** @param sentence e.g. "Frågar 6 medlemmar med formuläret Organisation, version 3."
     * @param warnings to think of beforehand, in Swedish sentences
     * @param obstacle why it could not begin as things stand, as a sentence that says what to do; empty where it could */
    record Intention(String sentence, List<String> warnings, String obstacle) {

        public Intention {
            warnings = List.copyOf(warnings);
        }

        public static Intention to(String sentence, String... warnings) {
            return new Intention(sentence, List.of(warnings), "");
        }
    }
}
