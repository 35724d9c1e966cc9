package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.datarequest.Fillings.Filled;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Answering;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.table.TableEdit;

/** Many answers at once, all or nothing of what the rules take, and all of it back again. */
@IntegrationTest
class FillingTest {

    private static final AnswerKey WOMEN = AnswerKey.of("participants.y2026.women");
    private static final AnswerKey MEN = AnswerKey.of("participants.y2026.men");
    private static final AnswerKey TOTAL = AnswerKey.of("participants.y2026.total");

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
    private Assignments assignments;

    @Autowired
    private FormCatalog forms;

    @Autowired
    private MovableClock clock;

    private TestWorld world;
    private TestPerson representative;
    private UUID id;

    @BeforeEach
    void aRequestWithTablesHasArrived() {
        world = worlds.create();
        Member member = world.member("Ängby kommun");
        representative = world.representative(member);
        UUID form = world.as(
                world.coordinator(),
                () -> forms.publish(
                        "tables",
                        "Tabeller",
                        null,
                        Answering.formForTests("tables").sections()));
        Rounds.Plan plan = requests.plan(world, "Tabeller 2026", 30);
        UUID round = requests.started(
                world,
                new Rounds.Plan(
                        plan.title(),
                        form,
                        plan.referenceYear(),
                        plan.dueOn(),
                        plan.reminderDays(),
                        plan.coveringText(),
                        plan.recipients()));
        id = requests.assignment(world, round, member).id();
        // The request comes with a row for each of the member's units.
        answers().rows().forEach(row -> as(() -> answerRows.remove(id, row.key())));
    }

    @Test
    void aPastedTableIsSavedWithItsSumsAndSaysThatItWasPasted() {
        Filled filled = fill(figures(Map.of(WOMEN, 12, MEN, 7)));
        assertThat(filled.refused()).isEmpty();
        assertThat(answers().at(WOMEN).orElseThrow().origin()).isEqualTo(AnswerOrigin.PASTED);
        assertThat(answers().value(TOTAL)).isEqualTo(AnswerValue.Figure.of(19));
    }

    @Test
    void aCoordinatorPastesOnBehalf() {
        world.as(world.coordinator(), () -> fillings.fill(id, figures(Map.of(WOMEN, 12)), AnswerOrigin.PASTED));
        assertThat(answers().at(WOMEN).orElseThrow().origin()).isEqualTo(AnswerOrigin.ON_BEHALF);
        assertThat(answers().at(WOMEN).orElseThrow().onBehalfOf()).isEqualTo(representative.id());
    }

    @Test
    void oneUndoTakesAllOfItBackAndLeavesWhatWasWrittenSince() {
        as(() -> answering.save(id, WOMEN, AnswerStatus.GIVEN, AnswerValue.Figure.of(1)));
        AnswerRow row = row(0);
        Map<AnswerKey, Entry> entries =
                new HashMap<>(figures(Map.of(WOMEN, 12, MEN, 7)).entries());
        entries.put(new AnswerKey(row.key(), "name"), Entry.of(new AnswerValue.Text("Torget")));
        Filled filled = fill(new TableEdit(List.of(row), entries));
        assertThat(answers().rowsOf("projects")).hasSize(1);
        clock.move(Duration.ofMinutes(1));
        as(() -> answering.save(id, MEN, AnswerStatus.GIVEN, AnswerValue.Figure.of(8)));
        as(() -> fillings.takeBack(id, filled));
        assertThat(answers().value(WOMEN)).isEqualTo(AnswerValue.Figure.of(1));
        assertThat(answers().value(MEN)).isEqualTo(AnswerValue.Figure.of(8));
        assertThat(answers().value(TOTAL)).isEqualTo(AnswerValue.Figure.of(9));
        assertThat(answers().rowsOf("projects")).isEmpty();
    }

    @Test
    void whatARuleRefusesIsToldByFieldAndTheRestIsSaved() {
        Map<AnswerKey, Entry> entries = new HashMap<>(figures(Map.of(MEN, 7)).entries());
        entries.put(WOMEN, Entry.of(new AnswerValue.Figure(new BigDecimal("-1"))));
        entries.put(TOTAL, Entry.of(AnswerValue.Figure.of(99)));
        entries.put(AnswerKey.of("nosuch"), Entry.of(AnswerValue.Figure.of(1)));
        entries.put(new AnswerKey(UUID.randomUUID(), "name"), Entry.of(new AnswerValue.Text("Ingenstans")));
        Filled filled = fill(new TableEdit(List.of(), entries));
        assertThat(filled.refused()).hasSize(4).containsKeys(WOMEN, TOTAL, AnswerKey.of("nosuch"));
        assertThat(filled.refused().get(TOTAL)).contains("räknas ut");
        assertThat(answers().value(MEN)).isEqualTo(AnswerValue.Figure.of(7));
        assertThat(answers().value(WOMEN)).isNull();
    }

    @Test
    void aThousandRowsAreRoomEnoughAndNoStatementIsSentForEach() {
        List<AnswerRow> rows =
                IntStream.range(0, 1000).mapToObj(FillingTest::row).toList();
        Map<AnswerKey, Entry> entries = new HashMap<>();
        rows.forEach(row ->
                entries.put(new AnswerKey(row.key(), "name"), Entry.of(new AnswerValue.Text("Nr " + row.position()))));
        long statements = SqlCount.of(() -> fill(new TableEdit(rows, entries)));
        assertThat(statements).isLessThan(20);
        assertThat(answers().rowsOf("projects")).hasSize(1000);
        assertThatThrownBy(() -> fill(new TableEdit(List.of(row(1000)), Map.of())))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining("högst 1 000 rader");
    }

    @Test
    void rowsComeOnlyWhereThereAreRowsAndOnlyOnce() {
        AnswerRow astray = new AnswerRow(UUID.randomUUID(), "year", 0);
        assertThatThrownBy(() -> fill(new TableEdit(List.of(astray), Map.of())))
                .isInstanceOf(InvalidAnswerException.class);
        AnswerRow row = row(0);
        assertThatThrownBy(() -> fill(new TableEdit(List.of(row, row), Map.of())))
                .isInstanceOf(InvalidAnswerException.class);
    }

    @Test
    void nobodyElseFillsAndNobodyFillsWhatIsSentIn() {
        TestPerson other = world.representative(world.member("Arbetsförmedlingen"));
        TableEdit edit = figures(Map.of(WOMEN, 12));
        assertThatThrownBy(() -> world.as(other, () -> fillings.fill(id, edit, AnswerOrigin.PASTED)))
                .isInstanceOf(AccessDeniedException.class);
        requests.fillIn(world, representative, id, "Vi");
        assertThat(as(() -> assignments.submit(id))).isEmpty();
        assertThatThrownBy(() -> fill(edit)).isInstanceOf(NotAnswerableException.class);
    }

    @Test
    void aCopiedRowIsLikeTheFirstAndGoesAgain() {
        AnswerRow row = row(0);
        fill(new TableEdit(
                List.of(row),
                Map.of(
                        new AnswerKey(row.key(), "name"),
                        Entry.of(new AnswerValue.Text("Torget")),
                        new AnswerKey(row.key(), "budget"),
                        Entry.NONE_EXISTS)));
        Filled copied = as(() -> fillings.copyRow(id, row.key()));
        assertThat(answers().rowsOf("projects")).hasSize(2);
        UUID copy = copied.rows().get(0);
        assertThat(answers().value(new AnswerKey(copy, "name"))).isEqualTo(new AnswerValue.Text("Torget"));
        assertThat(answers().at(new AnswerKey(copy, "budget")).orElseThrow().status())
                .isEqualTo(AnswerStatus.NONE_EXISTS);
        as(() -> fillings.takeBack(id, copied));
        assertThat(answers().rowsOf("projects")).extracting(AnswerRow::key).containsExactly(row.key());
        assertThatThrownBy(() -> as(() -> fillings.copyRow(id, UUID.randomUUID())))
                .isInstanceOf(InvalidAnswerException.class);
    }

    private static AnswerRow row(int position) {
        return new AnswerRow(UUID.randomUUID(), "projects", position);
    }

    private static TableEdit figures(Map<AnswerKey, Integer> figures) {
        Map<AnswerKey, Entry> entries = new HashMap<>();
        figures.forEach((at, number) -> entries.put(at, Entry.of(AnswerValue.Figure.of(number))));
        return new TableEdit(List.of(), entries);
    }

    private Filled fill(TableEdit edit) {
        return as(() -> fillings.fill(id, edit, AnswerOrigin.PASTED));
    }

    private AnswerSet answers() {
        return as(() -> assignments.open(id)).answers();
    }

    private <T> T as(Supplier<T> work) {
        return world.as(representative, work);
    }
}
