package se.arshjulet.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.arshjulet.conclusion.Konklusioner.DAY;
import static se.arshjulet.conclusion.Konklusioner.problems;
import static se.arshjulet.conclusion.Konklusioner.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.As;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.conclusion.Conclusions.VersionItem;
import se.arshjulet.conclusion.Conclusions.Wording;
import se.arshjulet.conclusion.Conclusions.YearStatus;

@IntegrationTest
class ConclusionsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private JdbcTemplate jdbc;

    private Konklusioner written;
    private TestWorld world;
    private TestPerson coordinator;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
        coordinator = world.coordinator();
        written = new Konklusioner(conclusions, jdbc);
    }

    @Test
    void aNewOneGetsTheNextNumberOfTheAssociation() {
        assertThat(written.written(world, "Begränsade resurser")).isEqualTo(1);
        assertThat(written.written(world, "Bortsortering")).isEqualTo(2);
        assertThat(written.written(worlds.create(), "Avlastning")).isEqualTo(1);
    }

    @Test
    void aNumberIsNotUsedAgainAfterItsKonklusionHasEnded() {
        written.written(world, "Begränsade resurser");
        int last = written.written(world, "Bortsortering");
        change(() -> conclusions.retire(last, DAY, "Prövades och höll inte."));
        assertThat(written.written(world, "Avlastning")).isEqualTo(last + 1);
    }

    @Test
    void twoWhoWriteAtOnceGetANumberEach() throws Exception {
        int writers = 8;
        CyclicBarrier together = new CyclicBarrier(writers);
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<Integer>> numbers = IntStream.range(0, writers)
                    .mapToObj(writer -> threads.submit(() -> {
                        together.await();
                        return written.written(world, "Samtidigt " + writer);
                    }))
                    .toList();
            Set<Integer> taken = new TreeSet<>();
            for (Future<Integer> number : numbers) {
                taken.add(number.get());
            }
            assertThat(taken).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void keptHasTheSameWordsAndRewordedOthersAndBothComeFromTheVersionBefore() {
        int number = written.written(world, "Bortsortering");
        change(() -> conclusions.revise(number, words("Bortsortering", year(2020)), VersionChange.KEPT));
        change(() -> conclusions.revise(number, words("Bortsortering av grupper", year(2021)), VersionChange.REWORDED));
        Conclusions.Life life = written.life(world, number);
        assertThat(life.versions())
                .extracting(VersionItem::ordinal, VersionItem::change, VersionItem::wording, VersionItem::from)
                .containsExactly(
                        tuple(1, VersionChange.NEW, "Bortsortering", List.of()),
                        tuple(2, VersionChange.KEPT, "Bortsortering", List.of(number)),
                        tuple(3, VersionChange.REWORDED, "Bortsortering av grupper", List.of(number)));
        assertThat(life.line().wording()).isEqualTo("Bortsortering av grupper");
        assertThat(life.line().since()).isEqualTo(DAY);
        assertThat(life.successors()).isEmpty();
    }

    @Test
    void keptWithOtherWordsAndRewordedWithTheSameAreRefused() {
        int number = written.written(world, "Bortsortering");
        assertThat(refused(() -> conclusions.revise(number, words("Annat"), VersionChange.KEPT)))
                .hasEntrySatisfying("wording", sentence -> assertThat(sentence).contains("Välj omformulerad"));
        assertThat(refused(() -> conclusions.revise(number, words(" Bortsortering "), VersionChange.REWORDED)))
                .hasEntrySatisfying("wording", sentence -> assertThat(sentence).contains("välj behållen"));
        assertThat(refused(() -> conclusions.revise(number, words("Annat"), VersionChange.REPLACED)))
                .containsOnlyKeys("change");
    }

    @Test
    void aVersionIsNotValidBeforeTheOneBeforeIt() {
        int number = written.written(world, "Bortsortering");
        Wording earlier = words("Bortsortering av grupper", DAY.minusDays(1));
        assertThat(refused(() -> conclusions.revise(number, earlier, VersionChange.REWORDED)))
                .containsOnlyKeys("validFrom");
    }

    @Test
    void whatIsWrongIsSaidOfEachFieldAtOnce() {
        Wording wrong = new Wording(" ", "x".repeat(4001), Set.of(), LocalDate.of(2999, 1, 1), "x".repeat(201));
        assertThat(refused(() -> conclusions.write(wrong, VersionChange.NEW, Set.of())))
                .containsOnlyKeys("wording", "explanation", "areas", "validFrom", "source")
                .containsEntry("explanation", "Förklaringen får ha högst 4000 tecken och har 1 för många. Korta den.");
        assertThat(refused(() -> conclusions.write(words("x".repeat(301)), VersionChange.NEW, Set.of())))
                .containsOnlyKeys("wording");
    }

    @Test
    void mergedEndsThoseThatItComesFromOnItsFirstDay() {
        int first = written.written(world, "Bristande samsyn");
        int second = written.written(world, "Bristande kommunikation");
        int merged = write("Samsyn och kommunikation brister", year(2021), VersionChange.MERGED, first, second);
        Conclusions.Life life = written.life(world, merged);
        assertThat(life.latest().from()).containsExactly(first, second);
        for (int number : List.of(first, second)) {
            Conclusions.Life ended = written.life(world, number);
            assertThat(ended.line().ending()).isEqualTo(Ending.MERGED);
            assertThat(ended.line().endedOn()).isEqualTo(year(2021));
            assertThat(ended.successors()).containsExactly(merged);
        }
    }

    @Test
    void oneIsSplitIntoSeveral() {
        int whole = written.written(world, "Bristande samsyn och kommunikation");
        int first = write("Bristande samsyn", year(2021), VersionChange.SPLIT, whole);
        int second = write("Bristande kommunikation", year(2021), VersionChange.SPLIT, whole);
        Conclusions.Life ended = written.life(world, whole);
        assertThat(ended.line().ending()).isEqualTo(Ending.SPLIT);
        assertThat(ended.successors()).containsExactly(first, second);
        assertThat(written.life(world, second).latest().from()).containsExactly(whole);
    }

    @Test
    void replacedEndsOneOrSeveral() {
        int old = written.written(world, "Begränsade resurser");
        int replacing = write("Resurser som inte möts", year(2021), VersionChange.REPLACED, old);
        assertThat(written.life(world, old).line().ending()).isEqualTo(Ending.REPLACED);
        assertThat(written.life(world, replacing).latest().change()).isEqualTo(VersionChange.REPLACED);
    }

    @Test
    void whatHasEndedGivesWayToNothingMore() {
        int old = written.written(world, "Begränsade resurser");
        write("Resurser som inte möts", year(2021), VersionChange.REPLACED, old);
        assertThat(refusedToWrite(year(2022), VersionChange.SPLIT, old))
                .hasEntrySatisfying("from", sentence -> assertThat(sentence).contains("har redan upphört"));
        assertThat(refused(() -> conclusions.revise(old, words("Annat", year(2022)), VersionChange.REWORDED)))
                .containsOnlyKeys("number");
    }

    @Test
    void howManyItComesFromMustFitHowItComesAbout() {
        int one = written.written(world, "Begränsade resurser");
        int two = written.written(world, "Bortsortering");
        assertThat(refusedToWrite(DAY, VersionChange.MERGED, one)).containsOnlyKeys("from");
        assertThat(refusedToWrite(DAY, VersionChange.SPLIT, one, two)).containsOnlyKeys("from");
        assertThat(refusedToWrite(DAY, VersionChange.SPLIT)).containsOnlyKeys("from");
        assertThat(refusedToWrite(DAY, VersionChange.REPLACED)).containsOnlyKeys("from");
        assertThat(refusedToWrite(DAY, VersionChange.NEW, one)).containsOnlyKeys("from");
        assertThat(refusedToWrite(DAY, VersionChange.KEPT, one)).containsOnlyKeys("change");
    }

    @Test
    void whatGaveWayIsNotEndedWhenTheNewOneIsRefused() {
        int one = written.written(world, "Begränsade resurser");
        assertThat(refusedToWrite(DAY, VersionChange.MERGED, one, 77))
                .containsEntry("from", "Det finns ingen konklusion 77. Välj bland dem som finns.");
        assertThat(refusedToWrite(DAY.minusDays(1), VersionChange.REPLACED, one))
                .containsOnlyKeys("validFrom");
        assertThat(written.life(world, one).line().ending()).isNull();
    }

    @Test
    void aNumberThatNothingHasIsSaidSo() {
        assertThat(refused(() -> conclusions.revise(5, words("x"), VersionChange.KEPT)))
                .containsOnlyKeys("number");
        assertThat(refused(() -> conclusions.correct(5, words("x")))).containsOnlyKeys("number");
        assertThat(refused(() -> conclusions.retire(5, DAY, "x"))).containsOnlyKeys("number");
        assertThat(refused(() -> conclusions.restore(5))).containsOnlyKeys("number");
        assertThat(world.as(coordinator, () -> conclusions.find(5))).isEmpty();
    }

    @Test
    void theLatestVersionIsCorrectedUntilSomebodyHasBeenAskedAboutIt() {
        int number = written.written(world, "Begränsdae resurser");
        change(() -> conclusions.correct(number, words("Begränsade resurser")));
        assertThat(written.life(world, number).versions())
                .extracting(VersionItem::wording)
                .containsExactly("Begränsade resurser");

        written.underWay(world, 2026);

        assertThat(written.life(world, number).latest().asked()).isTrue();
        assertThat(refused(() -> conclusions.correct(number, words("Andra ord"))))
                .hasEntrySatisfying(
                        "wording", sentence -> assertThat(sentence).contains("Skriv en ny lydelse i stället"));
        change(() -> conclusions.revise(number, words("Andra ord", year(2026)), VersionChange.REWORDED));
        change(() -> conclusions.correct(number, words("Helt andra ord", year(2026))));
        assertThat(written.life(world, number).versions())
                .extracting(VersionItem::wording, VersionItem::asked)
                .containsExactly(tuple("Begränsade resurser", true), tuple("Helt andra ord", false));
    }

    @Test
    void aCorrectionLeavesKeptKeptAndItsDayAfterTheOneBefore() {
        int number = written.written(world, "Bortsortering");
        change(() -> conclusions.revise(number, words("Bortsortering", year(2020)), VersionChange.KEPT));
        assertThat(refused(() -> conclusions.correct(number, words("Andra ord", year(2020)))))
                .containsOnlyKeys("wording");
        assertThat(refused(() -> conclusions.correct(number, words("Bortsortering", DAY.minusYears(1)))))
                .containsOnlyKeys("validFrom");
    }

    @Test
    void whatIsRetiredEndsWithAReasonAndCanHoldAgain() {
        int number = written.written(world, "Avlastning");
        assertThat(refused(() -> conclusions.retire(number, DAY, " "))).containsOnlyKeys("because");
        assertThat(refused(() -> conclusions.retire(number, DAY.minusDays(1), "Av skäl")))
                .containsOnlyKeys("on");
        change(() -> conclusions.retire(number, year(2022), "Målet är nått."));
        Conclusions.Life ended = written.life(world, number);
        assertThat(ended.line().ending()).isEqualTo(Ending.RETIRED);
        assertThat(ended.endedBecause()).isEqualTo("Målet är nått.");
        assertThat(refused(() -> conclusions.retire(number, year(2023), "Igen")))
                .containsOnlyKeys("number");

        change(() -> conclusions.restore(number));

        assertThat(written.life(world, number).line().ending()).isNull();
        assertThat(refused(() -> conclusions.restore(number))).containsOnlyKeys("number");
    }

    @Test
    void whatOthersHaveComeFromIsNotRestored() {
        int old = written.written(world, "Begränsade resurser");
        write("Resurser som inte möts", year(2021), VersionChange.REPLACED, old);
        assertThat(refused(() -> conclusions.restore(old))).containsOnlyKeys("number");
    }

    @Test
    void thoseThatHoldComeBeforeThoseThatHaveEnded() {
        int first = written.written(world, "Ett");
        written.written(world, "Två");
        int third = written.written(world, "Tre");
        change(() -> conclusions.retire(first, year(2020), "Nått."));
        change(() -> conclusions.retire(third, LocalDate.now().plusYears(1), "Gäller året ut."));
        assertThat(world.as(coordinator, conclusions::list))
                .extracting(Conclusions.Line::number)
                .containsExactly(2, 3, 1);
    }

    @Test
    void theSeriesOfStatusesBreaksWhereTheWordsWereChanged() {
        int kept = written.written(world, "Begränsade resurser");
        int reworded = written.written(world, "Bortsortering");
        written.decided(world, 2024, Map.of(kept, ConclusionStatus.SAME, reworded, ConclusionStatus.WORSE));
        change(() -> conclusions.revise(kept, words("Begränsade resurser", year(2025)), VersionChange.KEPT));
        change(() -> conclusions.revise(reworded, words("Andra ord", year(2025)), VersionChange.REWORDED));
        written.decided(world, 2025, Map.of(kept, ConclusionStatus.BETTER, reworded, ConclusionStatus.SAME));
        written.underWay(world, 2026);

        List<Conclusions.Line> lines = world.as(coordinator, conclusions::list);
        assertThat(lines.get(0).statuses())
                .containsExactly(
                        new YearStatus(2024, ConclusionStatus.SAME, false, "Begränsade resurser"),
                        new YearStatus(2025, ConclusionStatus.BETTER, false, "Begränsade resurser"));
        assertThat(lines.get(1).statuses())
                .containsExactly(
                        new YearStatus(2024, ConclusionStatus.WORSE, false, "Bortsortering"),
                        new YearStatus(2025, ConclusionStatus.SAME, true, "Andra ord"));
        assertThat(written.life(world, reworded).statuses())
                .extracting(Conclusions.StatusItem::minuteReference, Conclusions.StatusItem::grounds)
                .containsOnly(tuple("§ 12", "Så var det."));
    }

    @Test
    void theListSendsAsManyStatementsForManyAsForOne() {
        written.written(world, "Nummer 0");
        written.decided(world, 2025, Map.of(1, ConclusionStatus.SAME));
        int forOne = statements();
        int ofOne = world.as(coordinator, () -> SqlCount.of(() -> conclusions.find(1)));
        for (int i = 1; i < 20; i++) {
            int number = written.written(world, "Nummer " + i);
            change(() -> conclusions.revise(number, words("Nytt " + number, year(2020)), VersionChange.REWORDED));
            written.decided(world, 2000 + i, Map.of(number, ConclusionStatus.SAME, 1, ConclusionStatus.WORSE));
        }
        assertThat(statements()).isEqualTo(forOne).isLessThanOrEqualTo(6);
        assertThat(world.as(coordinator, () -> SqlCount.of(() -> conclusions.find(1))))
                .isEqualTo(ofOne);
    }

    @Test
    void onlyCoordinatorsSignedInThemselvesChange() {
        int number = written.written(world, "Begränsade resurser");
        TestPerson representative = world.representative(world.members().get(0));
        TestPerson reviewer = world.person("Gran Skare", "granskare", Role.REVIEWER);
        TestPerson reader = world.person("Sty Relse", "styrelse", Role.READER);
        for (TestPerson person : List.of(representative, reviewer, reader)) {
            world.as(person, () -> {
                assertThat(conclusions.list()).hasSize(1);
                assertThat(conclusions.find(number)).isPresent();
                everyChange(number);
            });
        }
        SignedIn byLink = new SignedIn(
                coordinator.id(), coordinator.name(), coordinator.email(), world.id(), coordinator.roles(), 0, true);
        As.person(byLink, () -> everyChange(number));
        TestWorld other = worlds.create();
        other.as(other.coordinator(), () -> {
            assertThat(conclusions.list()).isEmpty();
            assertThat(conclusions.find(number)).isEmpty();
            assertThat(problems(() -> {
                        conclusions.retire(number, DAY, "x");
                        return true;
                    }))
                    .containsOnlyKeys("number");
        });
        assertThatThrownBy(() -> conclusions.list()).isInstanceOf(AccessDeniedException.class);
        assertThat(written.life(world, number).versions()).hasSize(1);
    }

    private void everyChange(int number) {
        assertThatThrownBy(() -> conclusions.write(words("x"), VersionChange.NEW, Set.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> conclusions.revise(number, words("x"), VersionChange.REWORDED))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> conclusions.correct(number, words("x"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> conclusions.retire(number, DAY, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> conclusions.restore(number)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatChangesIsKeptInTheAuditLog() {
        int number = written.written(world, "Begränsade resurser");
        change(() -> conclusions.correct(number, words("Knappa resurser")));
        change(() -> conclusions.revise(number, words("Knappa resurser", year(2020)), VersionChange.KEPT));
        change(() -> conclusions.retire(number, year(2021), "Nått."));
        change(() -> conclusions.restore(number));
        UUID id = written.life(world, number).line().id();
        assertThat(jdbc.queryForList(
                        "select action from audit_event where association_id = ? and subject = ? and account_id = ? order by id",
                        String.class,
                        world.id(),
                        id.toString(),
                        coordinator.id()))
                .containsExactly(
                        "conclusion.written",
                        "conclusion.corrected",
                        "conclusion.revised",
                        "conclusion.retired",
                        "conclusion.restored");
    }

    private int statements() {
        return world.as(coordinator, () -> SqlCount.of(conclusions::list));
    }

    private void change(Runnable work) {
        world.as(coordinator, work);
    }

    private Map<String, String> refused(Runnable work) {
        return problems(() -> {
            change(work);
            return true;
        });
    }

    private int write(String wording, LocalDate from, VersionChange change, Integer... origins) {
        return world.as(coordinator, () -> conclusions.write(words(wording, from), change, Set.of(origins)));
    }

    private Map<String, String> refusedToWrite(LocalDate from, VersionChange change, Integer... origins) {
        return problems(() -> write("En ny konklusion", from, change, origins));
    }

    private static LocalDate year(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
