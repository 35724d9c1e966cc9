package se.arshjulet.form.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Answering;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.RegisterChoice;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.spreadsheet.SheetCell;
import se.arshjulet.spreadsheet.SheetCell.Kind;

class CellReaderTest {

    private static final FormDefinition FORM = Answering.formForTests("tables");
    private static final RegisterEntry KINDA = new RegisterEntry(UUID.randomUUID(), "Kinda kommun");
    private static final RegisterEntry LINKOPING = new RegisterEntry(UUID.randomUUID(), "Linköpings kommun");
    private static final UUID ROW = UUID.randomUUID();
    private static final UUID TWIN = UUID.randomUUID();

    private final CellReader reader =
            new CellReader((kind, words, most) -> List.of(KINDA, LINKOPING), (question, name) -> switch (name) {
                case "Torget" -> List.of(ROW);
                case "Gruppen" -> List.of(ROW, TWIN);
                default -> List.of();
            });

    @ParameterizedTest
    @MethodSource
    void aCellIsTakenForWhatItsQuestionAsks(String question, SheetCell cell, Object meant) {
        CellMeaning meaning = reader.read(FORM.question(question), cell);
        assertThat(meaning.problem()).isEmpty();
        assertThat(meaning.entry()).isEqualTo(meant instanceof AnswerValue value ? Entry.of(value) : meant);
    }

    static Stream<Arguments> aCellIsTakenForWhatItsQuestionAsks() {
        AnswerValue march = new AnswerValue.Day(LocalDate.of(2026, 3, 31));
        AnswerValue year = new AnswerValue.Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        AnswerValue open = new AnswerValue.Period(LocalDate.of(2026, 1, 1), null);
        return Stream.of(
                arguments("name", text("  Torget "), new AnswerValue.Text("Torget")),
                arguments("name", text("=1+1<script>"), new AnswerValue.Text("=1+1<script>")),
                arguments("name", cell(Kind.NUMBER, "12.5"), new AnswerValue.Text("12,5")),
                arguments("budget", text("1 250 000 kr"), figure("1250000")),
                arguments("budget", text("1 250 000,00"), figure("1250000")),
                arguments("budget", cell(Kind.NUMBER, "1234.5"), figure("1234.5")),
                arguments("budget", text("0"), figure("0")),
                arguments("budget", text(""), Entry.EMPTY),
                arguments("budget", text(".."), Entry.NONE_EXISTS),
                arguments("budget", text("Finns ej"), Entry.NONE_EXISTS),
                arguments("budget", text("<5"), Entry.TOO_SMALL),
                arguments("budget", text("-3"), figure("-3")),
                arguments("share", text("45 %"), figure("45")),
                arguments("share", cell(Kind.PERCENT, "45.6 %"), figure("45.6")),
                arguments("share", cell(Kind.NUMBER, "45"), figure("45")),
                arguments("level", text("operativ"), choices(List.of("OPERATIVE"))),
                arguments("level", text("STRATEGIC"), choices(List.of("STRATEGIC"))),
                arguments("topics", text("Unga, 16–24 år, Sjukskrivna"), choices(List.of("YOUNG", "SICK"))),
                arguments("topics", text("Sjukskrivna; Unga, 16–24 år"), choices(List.of("YOUNG", "SICK"))),
                arguments("topics", text("Sjukskrivna\nNyanlända"), choices(List.of("SICK"), "Nyanlända")),
                arguments("started", cell(Kind.DATE, "2026-03-31"), march),
                arguments("started", cell(Kind.DATE, "2026-03-31 13:30"), march),
                arguments("started", cell(Kind.NUMBER, "20260331"), march),
                arguments("started", text("31/3 2026"), march),
                arguments("started", text("31.3.2026"), march),
                arguments("started", text("31 mars 2026"), march),
                arguments("period", text("2026-01-01 till 2026-12-31"), year),
                arguments("period", text("2026-01-01 – 2026-12-31"), year),
                arguments("period", text("2026-01-01 - 2026-12-31"), year),
                arguments("period", text("2026-01-01 och tills vidare"), open),
                arguments("period", text("2026-01-01 –"), open),
                arguments("period", cell(Kind.DATE, "2026-01-01"), open),
                arguments("agreement", text("Ja"), new AnswerValue.YesNo(true)),
                arguments("agreement", text("x"), new AnswerValue.YesNo(true)),
                arguments("agreement", text("NEJ"), new AnswerValue.YesNo(false)),
                arguments("under", text("Torget"), new AnswerValue.RowReference(ROW)),
                arguments(
                        "partner",
                        text("kinda kommun; Linköpings kommun"),
                        new AnswerValue.RegisterEntries(List.of(KINDA, LINKOPING))),
                arguments(
                        "contact",
                        text("Växeln, 013-20 60 00, vaxel@exempel.example"),
                        new AnswerValue.Contact("Växeln", "013-20 60 00", "vaxel@exempel.example")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget | tolv | är inget tal",
                "budget | 1,234 | kan läsas på två sätt",
                "budget | 12 34 | är inget tal",
                "level | Hemlig | finns inte bland alternativen. Välj bland: Strategisk, Operativ.",
                "started | i våras | är inget datum. Skriv det som 2026-03-31.",
                "started | 31/3 | har inget år",
                "started | 2026-02-30 | är inget datum",
                "started | 99/99 2026 | är inget datum",
                "started | 3 zebra 2026 | är inget datum",
                "period | våren 2026 | är ingen period",
                "agreement | kanske | är varken ja eller nej",
                "under | Ingenstans | Ingen rad heter",
                "under | Gruppen | Flera rader heter",
                "partner | Åtvidabergs kommun | finns inte i listan",
                "paper | fil.pdf | Bifoga den vid frågan"
            })
    void whatMeansNothingIsToldWithWords(String question, String text, String message) {
        CellMeaning meaning = reader.read(FORM.question(question), text(text));
        assertThat(meaning.entry()).isEqualTo(Entry.EMPTY);
        assertThat(meaning.problem())
                .hasValueSatisfying(said -> assertThat(said).contains(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Storby | false | Storby kommun",
                "storb | false | Storby kommun",
                "STORBY KOMMUN | false | Storby kommun",
                "Stor | false | -",
                "kommun | false | -",
                "Storby | true | Storby kommun",
                "Storb | true | -",
            })
    void aNameThatIsTheBeginningOfOneEntryOnlyIsThatEntry(String name, boolean mayPropose, @Nullable String meant) {
        RegisterChoice choice = new RegisterChoice(RegisterKind.MEMBER, false, mayPropose);
        assertThat(new RegisterMatch(CellReaderTest::members, choice)
                        .meant(name)
                        .map(RegisterEntry::name))
                .isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void whatMayHaveBeenMeantIsTold() {
        RegisterMatch match =
                new RegisterMatch(CellReaderTest::members, new RegisterChoice(RegisterKind.MEMBER, false, false));
        assertThat(match.near("Storby komun")).containsExactly("Storby kommun");
        assertThat(match.near("kommun")).containsExactly("Storby kommun", "Storån kommun");
        assertThat(match.near("Digital skjuts")).isEmpty();
        assertThat(CellMeaning.notInRegister("x", false, match.near("kommun")).problem())
                .hasValueSatisfying(said -> assertThat(said)
                        .contains("Menar du Storby kommun eller Storån kommun?")
                        .contains("Be samordnaren"));
    }

    private static List<RegisterEntry> members(RegisterKind kind, String words, int most) {
        return Stream.of("Storby kommun", "Storån kommun")
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .map(name -> new RegisterEntry(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name))
                .toList();
    }

    @Test
    void aDayThatHasLostItsFormatIsTold() {
        assertThat(reader.read(FORM.question("started"), cell(Kind.NUMBER, "46112"))
                        .problem())
                .hasValueSatisfying(said -> assertThat(said).contains("har blivit ett tal"));
    }

    private static SheetCell text(String text) {
        return SheetCell.text(text);
    }

    private static SheetCell cell(Kind kind, String text) {
        return new SheetCell(kind, text, null);
    }

    private static AnswerValue figure(String number) {
        return new AnswerValue.Figure(new BigDecimal(number));
    }

    private static AnswerValue choices(List<String> codes, String... others) {
        return new AnswerValue.Choices(codes, List.of(others));
    }
}
