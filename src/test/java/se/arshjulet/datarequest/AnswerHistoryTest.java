package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.table.TableEdit;
import se.arshjulet.review.AnswersUnderReview.Change;
import se.arshjulet.review.AnswersUnderReview.How;
import se.arshjulet.review.AnswersUnderReview.Item;
import se.arshjulet.review.AnswersUnderReview.Version;

@IntegrationTest
class AnswerHistoryTest {

    private static final AnswerKey MISSION = AnswerKey.of("memberMission");

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Answers answering;

    @Autowired
    private AnswerRows answerRows;

    @Autowired
    private Fillings fillings;

    @Autowired
    private AnswerHistory history;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private TestWorld world;
    private Member member;
    private TestPerson representative;
    private UUID id;

    @BeforeEach
    void aRequestHasArrived() {
        world = worlds.create();
        member = world.member("Arbetsförmedlingen");
        representative = world.representative(member);
        UUID round = requests.started(world, requests.plan(world, "Organisationsmodulen 2026", 30, List.of(member)));
        id = requests.assignment(world, round, member).id();
    }

    @Test
    void eachChangeTellsWhoDidWhatAndHow() {
        write(representative, "Vi hjälper.");
        world.as(world.coordinator(), () -> answering.source(id, "Möte 12 mars"));
        write(world.coordinator(), "Vi hjälper unga.");
        world.as(representative, () -> answering.comment(id, MISSION, "Ny text sedan mars."));
        world.as(representative, () -> answering.save(id, MISSION, AnswerStatus.EMPTY, null));
        assertThat(versions(representative))
                .extracting(
                        Version::how, Version::by, Version::forWhom, Version::source, Version::text, Version::comment)
                .containsExactly(
                        tuple(How.CLEARED, representative.name(), null, null, "", "Ny text sedan mars."),
                        tuple(
                                How.COMMENTED,
                                representative.name(),
                                representative.name(),
                                null,
                                "Vi hjälper unga.",
                                "Ny text sedan mars."),
                        tuple(
                                How.ON_BEHALF,
                                world.coordinator().name(),
                                representative.name(),
                                "Möte 12 mars",
                                "Vi hjälper unga.",
                                null),
                        tuple(How.TYPED, representative.name(), null, null, "Vi hjälper.", null));
    }

    @Test
    void whatIsSavedAgainUnchangedIsNoNewVersion() {
        write(representative, "Vi hjälper.");
        write(representative, "Vi hjälper.");
        assertThat(versions(representative)).hasSize(1);
    }

    @Test
    void whatIsPastedAndTakenBackIsBothTold() {
        write(representative, "Vi hjälper.");
        later();
        var edit = new TableEdit(List.of(), Map.of(MISSION, Entry.of(new AnswerValue.Text("Inklistrat"))));
        var filled = world.as(representative, () -> fillings.fill(id, edit, AnswerOrigin.PASTED));
        later();
        world.as(representative, () -> fillings.takeBack(id, filled));
        assertThat(versions(representative))
                .extracting(Version::how, Version::text)
                .containsExactly(
                        tuple(How.PUT_BACK, "Vi hjälper."),
                        tuple(How.PASTED, "Inklistrat"),
                        tuple(How.TYPED, "Vi hjälper."));
    }

    @Test
    void theAnswersStandAsTheyStoodAtEveryHandOver() {
        requests.submitted(world, id, member, "Först");
        later();
        requests.returned(world, id, "memberMission", "Skriv mer.");
        later();
        write(representative, "Sedan");
        requests.submitted(world, id, member, "Sedan");

        var moments = world.as(representative, () -> history.past(id)).moments();
        assertThat(moments)
                .extracting(AnswerHistory.Moment::kind, AnswerHistory.Moment::by)
                .containsExactly(
                        tuple(AnswerHistory.Kind.ASKED, world.coordinator().name()),
                        tuple(AnswerHistory.Kind.SUBMITTED, representative.name()),
                        tuple(AnswerHistory.Kind.RETURNED, world.coordinator().name()),
                        tuple(AnswerHistory.Kind.SUBMITTED, representative.name()));
        List<AnswerSet> kept = jdbc.query(
                "select answers from answer_revision where association_id = ? and assignment_id = ? order by number",
                (row, number) -> AnswerJson.read(row.getString("answers")),
                world.id(),
                id);
        for (int i = 0; i < kept.size(); i++) {
            Instant at = moments.get(i + 1).at();
            assertThat(world.as(world.coordinator(), () -> history.at(id, at)))
                    .as("hand-over %d", i + 1)
                    .isEqualTo(kept.get(i));
        }
        assertThat(changed(moments.get(1).at(), Instant.MAX)).contains(tuple("memberMission", "Sedan", "Först"));
        assertThat(changed(moments.get(1).at(), moments.get(2).at())).isEmpty();
    }

    @Test
    void aRowIsThereFromWhenItCameUntilItWent() {
        UUID row = world.as(representative, () -> answerRows.add(id, "units", null));
        world.as(
                representative,
                () -> answering.save(
                        id, new AnswerKey(row, "name"), AnswerStatus.GIVEN, new AnswerValue.Text("Mottagningen")));
        Instant there = later();
        world.as(representative, () -> answerRows.remove(id, row));
        Instant gone = later();
        world.as(representative, () -> answerRows.restore(id, row));
        Instant back = later();
        assertThat(List.of(there, gone, back)).extracting(at -> stood(at, row)).containsExactly(true, false, true);
        assertThat(changed(there, gone)).contains(tuple("name", "", "Mottagningen"));
    }

    @Test
    void whoMayNotOpenTheAssignmentIsToldNothingOfItsPast() {
        write(representative, "Vi hjälper.");
        TestWorld elsewhere = worlds.create();
        for (TestPerson person : List.of(
                world.representative(world.member("Region Åtta")),
                person("Granskaren", Role.REVIEWER),
                person("Läsaren", Role.READER))) {
            denied(world, person, () -> history.past(id));
            denied(world, person, () -> history.at(id, Instant.MAX));
            denied(world, person, () -> history.changes(id, clock.instant(), Instant.MAX));
        }
        denied(world, world.representative(world.member("Ängby kommun")), () -> history.of(id, MISSION));
        denied(world, person("Läsaren", Role.READER), () -> history.of(id, MISSION));
        denied(elsewhere, elsewhere.coordinator(), () -> history.past(id));
        denied(elsewhere, elsewhere.coordinator(), () -> history.at(id, Instant.MAX));
        denied(elsewhere, elsewhere.coordinator(), () -> history.changes(id, clock.instant(), Instant.MAX));
        denied(elsewhere, elsewhere.coordinator(), () -> history.of(id, MISSION));
    }

    @Test
    void whoOnlyReviewsIsToldWhatWasSentInAndNotWhatWasBegun() {
        TestPerson reviewer = person("Granskaren", Role.REVIEWER);
        write(representative, "Utkast");
        assertThat(versions(reviewer)).isEmpty();
        later();
        requests.submitted(world, id, member, "Klart");
        assertThat(versions(reviewer)).extracting(Version::text).containsExactly("Klart");
    }

    @Test
    void nothingOfItIsEverChanged() {
        write(representative, "Vi hjälper.");
        requests.submitted(world, id, member, "Klart");
        for (String table : List.of("answer_history", "answer_row_history", "answer_revision")) {
            assertThatThrownBy(() -> jdbc.update("delete from " + table + " where association_id = ?", world.id()))
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only ever added to");
            assertThatThrownBy(() -> jdbc.update(
                            "update " + table + " set assignment_id = assignment_id where association_id = ?",
                            world.id()))
                    .as(table)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void manyAnswersAtOnceTakeAsManyStatementsAsOne() {
        int few = world.as(representative, () -> SqlCount.of(() -> fillings.fill(id, rows(2), AnswerOrigin.PASTED)));
        int many = world.as(representative, () -> SqlCount.of(() -> fillings.fill(id, rows(40), AnswerOrigin.PASTED)));
        assertThat(many).isEqualTo(few);
        Instant now = clock.instant();
        int lookingBack = world.as(representative, () -> SqlCount.of(() -> history.at(id, now)));
        world.as(representative, () -> fillings.fill(id, rows(40), AnswerOrigin.PASTED));
        assertThat(world.as(representative, () -> SqlCount.of(() -> history.at(id, clock.instant()))))
                .isEqualTo(lookingBack);
    }

    private static TableEdit rows(int count) {
        List<AnswerRow> rows = IntStream.range(0, count)
                .mapToObj(i -> new AnswerRow(UUID.randomUUID(), "units", 100 + i))
                .toList();
        Map<AnswerKey, Entry> entries = new HashMap<>();
        rows.forEach(row ->
                entries.put(new AnswerKey(row.key(), "name"), Entry.of(new AnswerValue.Text("Enhet " + row.key()))));
        return new TableEdit(rows, entries);
    }

    private TestPerson person(String name, Role role) {
        return world.person(name, name.toLowerCase(java.util.Locale.ROOT).replace('ä', 'a'), role);
    }

    private void write(TestPerson person, String words) {
        world.as(person, () -> answering.save(id, MISSION, AnswerStatus.GIVEN, new AnswerValue.Text(words)));
    }

    private List<Version> versions(TestPerson person) {
        return world.as(person, () -> history.of(id, MISSION));
    }

    /** The moment that has just been, and some time after it. */
    private Instant later() {
        Instant now = clock.instant();
        clock.move(Duration.ofMinutes(1));
        return now;
    }

    private boolean stood(Instant at, UUID row) {
        return world.as(representative, () -> history.at(id, at)).rows().stream()
                .anyMatch(one -> one.key().equals(row));
    }

    private List<org.assertj.core.groups.Tuple> changed(Instant from, Instant until) {
        return world.as(representative, () -> history.changes(id, from, until)).stream()
                .flatMap(part -> part.items().stream())
                .filter(item -> item.change() != Change.UNCHANGED)
                .map((Item item) -> tuple(item.questionKey(), item.answer(), item.previous()))
                .toList();
    }

    private static void denied(TestWorld where, TestPerson person, Runnable work) {
        assertThatThrownBy(() -> where.as(person, work)).isInstanceOf(AccessDeniedException.class);
    }
}
