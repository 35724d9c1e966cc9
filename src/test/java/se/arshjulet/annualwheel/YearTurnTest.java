package se.arshjulet.annualwheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
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
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.YearTurn.Carried;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;

@IntegrationTest
class YearTurnTest {

    private static final int YEAR = 2027;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private DrivenYears years;

    @Autowired
    private YearTurn turn;

    @Autowired
    private Members members;

    private TestWorld world;
    private TestPerson coordinator;
    private UUID meeting;

    @BeforeEach
    void aYear() {
        world = worlds.create();
        coordinator = world.coordinator();
        world.as(coordinator, () -> wheels.begin(YEAR));
        meeting = added("Styrelsemöte", null, List.of("Styrelsen"));
    }

    private UUID added(String title, @Nullable UUID person, List<String> responsible) {
        DateRule rule = new DateRule.Monthly(List.of(2, 3), new DayInMonth.NthWeekday(2, DayOfWeek.TUESDAY));
        return world.as(
                coordinator,
                () -> wheels.add(
                        YEAR, new Draft(title, ActivityKind.MEETING, responsible, person, "", rule, 0, Set.of())));
    }

    private List<Carried> preview() {
        return world.as(coordinator, () -> turn.preview(YEAR + 1, YEAR));
    }

    private void begin() {
        world.as(coordinator, () -> wheels.beginFrom(YEAR + 1, YEAR));
    }

    private boolean untouched() {
        return world.as(coordinator, () -> turn.isUntouched(YEAR + 1));
    }

    private void cannotBeUndone() {
        assertThat(untouched()).isFalse();
        assertThatThrownBy(() -> world.as(coordinator, () -> turn.undo(YEAR + 1)))
                .isInstanceOf(InvalidWheelException.class)
                .hasMessage("Någon har redan ändrat i årshjulet 2028, så det kan inte ångras.");
    }

    private UUID firstTime() {
        return world.as(coordinator, () -> wheels.find(YEAR + 1))
                .orElseThrow()
                .occurrences()
                .get(0)
                .id();
    }

    @Test
    void whatBecomesOfItIsShownBeforeItIsDone() {
        UUID time = world.as(coordinator, () -> wheels.find(YEAR))
                .orElseThrow()
                .occurrences()
                .get(0)
                .id();
        world.as(coordinator, () -> wheels.move(time, LocalDate.of(YEAR, 2, 17)));
        assertThat(preview()).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Styrelsemöte");
            assertThat(one.before()).containsExactly(LocalDate.of(YEAR, 2, 17), LocalDate.of(YEAR, 3, 9));
            assertThat(one.days()).containsExactly(LocalDate.of(2028, 2, 8), LocalDate.of(2028, 3, 14));
            assertThat(one.notes()).containsExactly("Flyttades för hand 2027. Nu går den efter sin regel igen.");
        });
        assertThat(world.as(coordinator, () -> wheels.find(YEAR + 1))).isEmpty();
        begin();
        assertThat(world.as(coordinator, () -> wheels.find(YEAR + 1))
                        .orElseThrow()
                        .occurrences())
                .extracting(AnnualWheels.Occurrence::dueOn)
                .containsExactlyElementsOf(preview().get(0).days());
    }

    @Test
    void whoeverIsGoneDoesNotComeAlongAndNothingIsNobodys() {
        Member member = world.members().get(0);
        TestPerson gone = world.representative(member);
        added("Analys", gone.id(), List.of());
        added("Uppföljning", gone.id(), List.of("Analysgruppen"));
        world.as(coordinator, () -> members.dismiss(member.id(), gone.id()));
        String sentence =
                gone.name() + " har inget öppet konto i förbundet längre. Välj en annan person om det behövs.";
        assertThat(preview())
                .filteredOn(one -> one.title().equals("Uppföljning"))
                .singleElement()
                .satisfies(one -> assertThat(one.notes()).containsExactly(sentence));
        assertThat(preview())
                .filteredOn(one -> one.title().equals("Analys"))
                .singleElement()
                .satisfies(one -> assertThat(one.notes())
                        .containsExactly(sentence, "Ingen annan är ansvarig. Den blir samordnarens."));
        begin();
        assertThat(world.as(coordinator, () -> wheels.find(YEAR + 1))
                        .orElseThrow()
                        .activities())
                .filteredOn(one -> one.title().equals("Analys"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.draft().accountId()).isNull();
                    assertThat(one.draft().responsible()).containsExactly("Samordnare");
                });
    }

    @Test
    void itCanBeUndoneWhileNobodyHasTouchedIt() {
        begin();
        assertThat(untouched()).isTrue();
        world.as(coordinator, () -> turn.undo(YEAR + 1));
        assertThat(world.as(coordinator, () -> wheels.find(YEAR + 1))).isEmpty();
        assertThat(world.as(coordinator, () -> wheels.find(YEAR)).orElseThrow().occurrences())
                .hasSize(2);
        begin();
        assertThat(untouched()).isTrue();
    }

    @Test
    void whoeverHasMovedSomethingKeepsIt() {
        begin();
        UUID time = firstTime();
        world.as(coordinator, () -> wheels.move(time, LocalDate.of(2028, 2, 9)));
        cannotBeUndone();
    }

    @Test
    void whoeverHasAddedSomethingKeepsIt() {
        begin();
        Draft more = world.as(coordinator, () -> wheels.find(YEAR))
                .orElseThrow()
                .activity(meeting)
                .orElseThrow()
                .draft();
        world.as(
                coordinator,
                () -> wheels.add(
                        YEAR + 1, new Draft("Nytt", more.kind(), List.of("A"), null, "", more.rule(), 0, Set.of())));
        cannotBeUndone();
    }

    @Test
    void aYearThatIsStartedIsNotUndone() {
        begin();
        world.as(coordinator, () -> years.start(YEAR + 1));
        cannotBeUndone();
    }

    @Test
    void aYearThatWasBegunOtherwiseIsNotUndone() {
        world.as(coordinator, () -> wheels.begin(YEAR + 1));
        cannotBeUndone();
    }

    @Test
    void onlyACoordinatorTurns() {
        TestPerson reader = world.person("Läs Are", "lasare", Role.READER);
        begin();
        for (Runnable act : List.<Runnable>of(
                () -> turn.preview(YEAR + 1, YEAR), () -> turn.isUntouched(YEAR + 1), () -> turn.undo(YEAR + 1))) {
            assertThatThrownBy(() -> world.as(reader, act)).isInstanceOf(AccessDeniedException.class);
        }
    }
}
