package se.arshjulet.form.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Answering;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.table.TableReading.Unread;
import se.arshjulet.spreadsheet.PastedTable;

class TablePasteTest {

    private static final FormDefinition FORM = Answering.formForTests("tables");

    private final Answering answers = new Answering();

    @Test
    void figuresFillFromTheActiveCellOn() {
        assertThat(figures(intoGrid("participants.y2024.women", "12\t7\n13\t8")))
                .isEqualTo(Map.of("y2024.women", "12", "y2024.men", "7", "y2025.women", "13", "y2025.men", "8"));
    }

    @Test
    void linesAreFoundByTheirNamesWhateverTheirOrder() {
        String pasted = "\tMän\tTotalt\tKvinnor\n2026\t1\t3\t2\n2024\t<5\t\tfinns ej";
        assertThat(figures(intoGrid("participants.y2025.men", pasted)))
                .isEqualTo(Map.of(
                        "y2026.men", "1", "y2026.women", "2", "y2024.men", "TOO_SMALL", "y2024.women", "NONE_EXISTS"));
    }

    @Test
    void namesDownTheSideAloneWillDo() {
        assertThat(figures(intoGrid("participants.y2024.women", "2025\t12\t7\n2026\t13\t8")))
                .isEqualTo(Map.of("y2025.women", "12", "y2025.men", "7", "y2026.women", "13", "y2026.men", "8"));
    }

    @Test
    void whatHasNoPlaceIsToldAndWhatIsWorkedOutIsLeftAlone() {
        TableReading reading = intoGrid("participants.y2026.men", "5\t99\t1\n6");
        assertThat(figures(reading)).isEqualTo(Map.of("y2026.men", "5"));
        assertThat(reading.notes())
                .containsExactly(
                        "2 värden fick inte plats i tabellen och togs inte med.",
                        "”Deltagare: 2026, Totalt” är 99 i tabellen, men går inte att räkna ut av Kvinnor och Män som de står.");
    }

    @Test
    void aSumThatIsNotWhatItsPartsAddUpToIsToldWithThem() {
        TableReading reading = intoGrid("participants.y2024.women", "30\t27\t53\n13\t8\t21\n1\t<5\t");
        assertThat(reading.edit().entries()).hasSize(6);
        assertThat(reading.notes())
                .containsExactly("”Deltagare: 2024, Totalt” är 53 i tabellen, men Kvinnor 30 + Män 27 är 57.");
    }

    @Test
    void aSumIsHeldAgainstWhatStandsThereToo() {
        answers.give(AnswerKey.of("participants.y2024.women"), AnswerValue.Figure.of(30));
        assertThat(intoGrid("participants.y2024.men", "27\t57").notes()).isEmpty();
        assertThat(intoGrid("participants.y2024.men", "27\t58").notes())
                .containsExactly("”Deltagare: 2024, Totalt” är 58 i tabellen, men Kvinnor 30 + Män 27 är 57.");
    }

    @Test
    void aCellThatCannotBeReadKeepsItsTextAndTheRestIsTaken() {
        TableReading reading = intoGrid("participants.y2024.women", "tolv\t7\n-3\t<script>");
        assertThat(figures(reading)).isEqualTo(Map.of("y2024.men", "7"));
        assertThat(reading.unread())
                .extracting(unread -> unread.at().questionKey(), Unread::text, Unread::place)
                .containsExactly(
                        tuple("participants.y2024.women", "tolv", "rad 1, kolumn 1"),
                        tuple("participants.y2025.women", "-3", "rad 2, kolumn 1"),
                        tuple("participants.y2025.men", "<script>", "rad 2, kolumn 2"));
        assertThat(reading.unread().get(1).message()).contains("inte vara negativt");
    }

    @Test
    void rowsComeWithTheirColumnsByName() {
        TableReading reading = intoRows(null, "", """
                Nivå\tNAMN *\tBudget (kr)\tFavoritfärg
                Operativ\tTorget\t1 250\tblå
                Strategisk\tRådet\t\tgrön
                """);
        assertThat(texts(reading, "name")).containsExactly("Torget", "Rådet");
        assertThat(reading.edit().entries()).hasSize(5);
        assertThat(reading.notes())
                .containsExactly("Det här hör inte till någon kolumn och togs inte med: ”Favoritfärg”.");
    }

    @Test
    void withoutNamesTheyComeByPosition() {
        TableReading reading = intoRows(null, "", "Torget\tOperativ\nRådet\tHemlig");
        assertThat(texts(reading, "name")).containsExactly("Torget", "Rådet");
        assertThat(reading.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.at().questionKey()).isEqualTo("level");
            assertThat(unread.text()).isEqualTo("Hemlig");
        });
    }

    @Test
    void emptyRowsAreFilledFirstAndFullOnesAreNotTouched() {
        UUID full = answers.row("projects");
        answers.text(new AnswerKey(full, "name"), "Gammal");
        UUID empty = answers.row("projects");
        TableReading reading = intoRows(empty, "name", "Torget\tOperativ\nRådet\tStrategisk");
        assertThat(reading.edit().rows()).hasSize(1);
        assertThat(reading.edit().entries()).containsKey(new AnswerKey(empty, "name"));
        TableReading beside = intoRows(full, "name", "Torget\tOperativ");
        assertThat(beside.edit().rows()).hasSize(1);
        assertThat(beside.edit().entries()).doesNotContainKey(new AnswerKey(full, "name"));
    }

    @Test
    void aColumnOfFiguresOverwritesDownwardsAsInASpreadsheet() {
        UUID one = answers.row("projects");
        UUID two = answers.row("projects");
        answers.give(new AnswerKey(two, "budget"), AnswerValue.Figure.of(1));
        TableReading reading = intoRows(one, "budget", "100\n200\n300");
        assertThat(reading.edit().rows()).hasSize(1);
        assertThat(reading.edit().entries().get(new AnswerKey(two, "budget")))
                .isEqualTo(Entry.of(AnswerValue.Figure.of(200)));
    }

    @Test
    void aRowMayStandUnderOneThatComesAfterIt() {
        TableReading reading = intoRows(null, "", "Namn\tHör till\nTorget\tRådet\nRådet\t\n");
        UUID under = reading.edit().rows().get(0).key();
        UUID over = reading.edit().rows().get(1).key();
        assertThat(reading.edit().entries().get(new AnswerKey(under, "under")))
                .isEqualTo(Entry.of(new AnswerValue.RowReference(over)));
    }

    @Test
    void rowsThatWouldStandUnderEachOtherAreRefusedAtTheSecond() {
        TableReading reading = intoRows(null, "", "Namn\tHör till\nTorget\tRådet\nRådet\tTorget\n");
        assertThat(reading.unread()).singleElement().satisfies(unread -> assertThat(unread.message())
                .contains("höra under varandra"));
    }

    @Test
    @Timeout(10)
    void aThousandRowsAreTakenAndOneMoreIsRefused() {
        String rows = IntStream.range(0, 1000)
                .mapToObj(i -> "Samverkan %d\tOperativ\tSjukskrivna\t2026-01-01\t%d".formatted(i, i))
                .collect(Collectors.joining("\n"));
        assertThat(intoRows(null, "", rows).edit().entries()).hasSize(5000);
        assertThatThrownBy(() -> intoRows(null, "", rows + "\nEn till"))
                .isInstanceOf(UnusableTableException.class)
                .hasMessageContaining("fler än 1 000 rader");
        answers.row("projects");
        assertThatThrownBy(() -> intoRows(null, "", rows)).isInstanceOf(UnusableTableException.class);
    }

    @Test
    void aTextTooLongStaysAtItsCell() {
        TableReading reading = intoRows(null, "", "Namn\tKommentar\nTorget\t" + "x".repeat(201));
        assertThat(reading.unread()).singleElement().satisfies(unread -> assertThat(unread.message())
                .contains("får vara högst 200"));
    }

    private TableReading intoGrid(String active, String pasted) {
        return new TablePaste(FORM, answers.set(), (kind, words, most) -> List.of())
                .intoGrid(FORM.question("participants"), AnswerKey.of(active), PastedTable.read(pasted));
    }

    private TableReading intoRows(@Nullable UUID row, String column, String pasted) {
        return new TablePaste(FORM, answers.set(), (kind, words, most) -> List.of())
                .intoSection(
                        FORM.section("projects"),
                        row == null ? null : new AnswerKey(row, column),
                        PastedTable.read(pasted));
    }

    private static Map<String, String> figures(TableReading reading) {
        return reading.edit().entries().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().questionKey().replace("participants.", ""),
                        entry -> entry.getValue().value() instanceof AnswerValue.Figure figure
                                ? figure.number().toPlainString()
                                : entry.getValue().status().name()));
    }

    private static List<String> texts(TableReading reading, String question) {
        return reading.edit().rows().stream()
                .map(AnswerRow::key)
                .map(row -> reading.edit().entries().get(new AnswerKey(row, question)))
                .map(entry -> ((AnswerValue.Text) entry.value()).text())
                .toList();
    }
}
