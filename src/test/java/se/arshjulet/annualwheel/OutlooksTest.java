package se.arshjulet.annualwheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.AnnualWheels.Shift;
import se.arshjulet.annualwheel.DateRule.Monthly;
import se.arshjulet.annualwheel.DateRule.Relative;
import se.arshjulet.annualwheel.DayInMonth.DayNumber;
import se.arshjulet.annualwheel.Outlooks.Day;
import se.arshjulet.annualwheel.Outlooks.Outlook;
import se.arshjulet.annualwheel.Outlooks.Timing;

/** What a form says of an activity's days before it is saved is what saving it gives. */
@IntegrationTest
class OutlooksTest {

    private static final int YEAR = 2026;
    /** 6 June 2026 is the national day, and a Saturday; 5 June a Friday. */
    private static final DateRule SIXTHS = new Monthly(List.of(5, 6), new DayNumber(6));

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private Outlooks outlooks;

    private TestWorld world;

    @BeforeEach
    void aYear() {
        world = worlds.create();
        world.as(world.coordinator(), () -> wheels.begin(YEAR));
    }

    private static Draft draft(String title, DateRule rule, UUID... after) {
        return new Draft(title, ActivityKind.MEETING, List.of("Kansliet"), null, "", rule, 0, Set.of(after));
    }

    private UUID added(Draft draft) {
        return world.as(world.coordinator(), () -> wheels.add(YEAR, draft));
    }

    private Outlook ahead(@Nullable UUID activity, DateRule rule, UUID... after) {
        return world.as(world.coordinator(), () -> outlooks.of(YEAR, activity, new Timing(rule, 0, Set.of(after))));
    }

    private static DateRule weekBefore(UUID anchor) {
        return new Relative(anchor, 1, DateRule.Unit.WEEKS, DateRule.Side.BEFORE);
    }

    @Test
    void aNewOnesDaysAreToldWithTheReasonWhereOneIsMoved() {
        assertThat(ahead(null, SIXTHS).days())
                .extracting(Day::dueOn, Day::reason)
                .containsExactly(
                        tuple(LocalDate.of(YEAR, 5, 6), ""),
                        tuple(LocalDate.of(YEAR, 6, 5), "Flyttad: 6 juni är Sveriges nationaldag."));
        assertThat(world.as(world.coordinator(), () -> wheels.find(YEAR))
                        .orElseThrow()
                        .activities())
                .isEmpty();
    }

    @Test
    void savingGivesTheDaysThatWereTold() {
        List<LocalDate> told =
                ahead(null, SIXTHS).days().stream().map(Day::dueOn).toList();
        added(draft("Möte", SIXTHS));
        assertThat(world.as(world.coordinator(), () -> wheels.find(YEAR))
                        .orElseThrow()
                        .occurrences())
                .extracting(AnnualWheels.Occurrence::dueOn)
                .isEqualTo(told);
    }

    @Test
    void whatCountsFromItIsToldToMove() {
        UUID meeting = added(draft("Möte", new Monthly(List.of(5), new DayNumber(6))));
        added(draft("Kallelse", weekBefore(meeting)));
        Outlook outlook = ahead(meeting, new Monthly(List.of(5), new DayNumber(20)));
        assertThat(outlook.days()).extracting(Day::dueOn).containsExactly(LocalDate.of(YEAR, 5, 20));
        assertThat(outlook.others())
                .extracting(Shift::title, Shift::from, Shift::to)
                .containsExactly(tuple("Kallelse", LocalDate.of(YEAR, 4, 29), LocalDate.of(YEAR, 5, 13)));
    }

    @Test
    void whatWaitsForItselfOrForNothingIsRefusedAtItsField() {
        UUID meeting = added(draft("Möte", SIXTHS));
        UUID call = added(draft("Kallelse", weekBefore(meeting)));
        refused(
                () -> ahead(meeting, SIXTHS, call),
                "dependsOn",
                "Kallelse väntar på sig själv. Ta bort ett av beroendena.");
        refused(
                () -> ahead(null, weekBefore(UUID.randomUUID())),
                "rule",
                "Aktiviteten som dagen räknas från finns inte i årets plan. Välj en annan.");
        refused(
                () -> ahead(null, SIXTHS, UUID.randomUUID()),
                "dependsOn",
                "Det som ska vara klart före finns inte i årets plan. Välj något annat.");
        refused(
                () -> world.as(world.coordinator(), () -> outlooks.of(YEAR, null, new Timing(SIXTHS, 400, Set.of()))),
                "leadDays",
                "Skriv ett antal dagar mellan 0 och 366.");
        refused(
                () -> world.as(world.coordinator(), () -> outlooks.of(2031, null, new Timing(SIXTHS, 0, Set.of()))),
                "year",
                "Det finns inget årshjul för 2031.");
    }

    @Test
    void onlyACoordinatorAsks() {
        var reviewer = world.person("Gun Granskare", "granskare", Role.REVIEWER);
        assertThatThrownBy(() -> world.as(reviewer, () -> outlooks.of(YEAR, null, new Timing(SIXTHS, 0, Set.of()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static void refused(Runnable act, String field, String sentence) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(InvalidWheelException.class, invalid -> assertThat(invalid.problems())
                        .containsEntry(field, sentence));
    }
}
