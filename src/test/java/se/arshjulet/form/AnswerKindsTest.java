package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of question against every kind of bad input. */
class AnswerKindsTest {

    private static final String WRONG_KIND = "Svaret passar inte frågan. Ladda om sidan och försök igen.";
    private static final UUID ROW = new UUID(9, 1);
    private static final AnswerSet ONE_ROW =
            new AnswerSet(List.of(new AnswerRow(ROW, "rows", 0), new AnswerRow(new UUID(1, 2), "rows", 1)), Map.of());

    private final FormDefinition form = EveryKind.form();

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void aTypeTakesItsOwnKindOfValueAndNoOther(QuestionType type) {
        AnswerValue own = type == QuestionType.PARENT_ROW
                ? new AnswerValue.RowReference(new UUID(1, 2))
                : EveryKind.answers().get(type);
        if (own != null) {
            assertThat(problem(type, AnswerStatus.GIVEN, own)).isEmpty();
        }
        EveryKind.values().stream()
                .filter(value -> own == null || !value.getClass().equals(own.getClass()))
                .forEach(value -> assertThat(problem(type, AnswerStatus.GIVEN, value))
                        .as("%s given to %s", value, type)
                        .isPresent());
        if (own != null) {
            assertThat(problem(type, AnswerStatus.GIVEN, other(own))).contains(WRONG_KIND);
        }
    }

    private static AnswerValue other(AnswerValue own) {
        return EveryKind.values().stream()
                .filter(value -> !value.getClass().equals(own.getClass()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = QuestionType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INFORMATION", "NUMBER_GRID"})
    void nothingZeroNoneAndTooSmallAreFourThings(QuestionType type) {
        assertThat(problem(type, AnswerStatus.EMPTY, null)).isEmpty();
        assertThat(problem(type, AnswerStatus.NONE_EXISTS, null)).isEmpty();
        assertThat(problem(type, AnswerStatus.TOO_SMALL, null).isEmpty())
                .as("only a figure can be too small")
                .isEqualTo(type.isFigure());
        assertThat(problem(type, AnswerStatus.GIVEN, null))
                .as("given, and nothing is")
                .isPresent();
        AnswerValue some = EveryKind.values().get(0);
        assertThat(problem(type, AnswerStatus.NONE_EXISTS, some))
                .as("none, and yet a value")
                .isPresent();
        assertThat(problem(type, AnswerStatus.EMPTY, some))
                .as("empty, and yet a value")
                .isPresent();
        if (type.isFigure()) {
            assertThat(problem(type, AnswerStatus.GIVEN, AnswerValue.Figure.of(0)))
                    .as("zero is a figure")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void nothingIsAnsweredInARowThatIsNotThere(QuestionType type) {
        AnswerKey nowhere = new AnswerKey(new UUID(7, 7), EveryKind.key(type));
        assertThat(AnswerRules.problem(form, nowhere, AnswerStatus.EMPTY, null, ONE_ROW))
                .isPresent();
    }

    static Stream<Arguments> badInput() {
        return Stream.of(
                bad(
                        QuestionType.SHORT_TEXT,
                        new AnswerValue.Text("x".repeat(41)),
                        "41 tecken lång och får vara högst 40"),
                bad(QuestionType.SHORT_TEXT, new AnswerValue.Text("två\nrader"), "inte går att spara"),
                bad(QuestionType.SHORT_TEXT, new AnswerValue.Text(" "), "tomt"),
                bad(QuestionType.LONG_TEXT, new AnswerValue.Text("x".repeat(401)), "Korta den med 1 tecken"),
                bad(QuestionType.LONG_TEXT, new AnswerValue.Text("nolla \u0000"), "inte går att spara"),
                bad(QuestionType.LONG_TEXT, new AnswerValue.Text("halv \ud83d"), "inte går att spara"),
                bad(QuestionType.WHOLE_NUMBER, AnswerValue.Figure.of(-1), "kan inte vara negativt"),
                bad(QuestionType.WHOLE_NUMBER, AnswerValue.Figure.of(5001), "högst 5\u00a0000"),
                bad(QuestionType.WHOLE_NUMBER, figure("1.5"), "heltal"),
                bad(QuestionType.WHOLE_NUMBER, figure("1e15"), "för stort"),
                bad(QuestionType.DECIMAL_NUMBER, figure("1.125"), "Högst 2 decimaler"),
                bad(QuestionType.DECIMAL_NUMBER, figure("-10.5"), "lägst −10"),
                bad(QuestionType.PERCENT, figure("100.1"), "högst 100"),
                bad(QuestionType.PERCENT, figure("45.55"), "en decimal"),
                bad(QuestionType.MONEY, figure("12.5"), "heltal"),
                bad(QuestionType.MONEY, AnswerValue.Figure.of(-5), "negativt"),
                bad(QuestionType.DATE, new AnswerValue.Day(LocalDate.of(202, 1, 1)), "mellan år 1900 och 2100"),
                bad(
                        QuestionType.PERIOD,
                        new AnswerValue.Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1)),
                        "slutar innan den börjar"),
                bad(QuestionType.PERIOD, new AnswerValue.Period(LocalDate.of(1, 1, 1), null), "mellan år 1900"),
                bad(QuestionType.ONE_OF, choices(List.of("a", "b")), "bara att svara ett"),
                bad(QuestionType.ONE_OF, choices(List.of("zz")), "finns inte längre"),
                bad(
                        QuestionType.ONE_OF,
                        new AnswerValue.Choices(List.of(), List.of("eget")),
                        "bara emot de alternativ som finns"),
                bad(QuestionType.SEVERAL_OF, choices(List.of("a", "a")), "två gånger"),
                bad(QuestionType.SEVERAL_OF, choices(List.of()), "Inget är valt"),
                bad(QuestionType.SEVERAL_OF, new AnswerValue.Choices(List.of(), List.of("x".repeat(201))), "högst 200"),
                bad(QuestionType.REGISTER_ENTRY, new AnswerValue.RegisterEntries(List.of()), "Inget är valt"),
                bad(
                        QuestionType.REGISTER_ENTRY,
                        new AnswerValue.RegisterEntries(List.of(entry(1), entry(2))),
                        "bara att välja ett"),
                bad(QuestionType.FILE, new AnswerValue.Attachment(new UUID(1, 1), "a.exe", 10), "sortens fil"),
                bad(
                        QuestionType.FILE,
                        new AnswerValue.Attachment(new UUID(1, 1), "a.pdf", 2_000_000),
                        "större än 1 MB"),
                bad(QuestionType.PARENT_ROW, new AnswerValue.RowReference(ROW), "under sig själv"),
                bad(QuestionType.PARENT_ROW, new AnswerValue.RowReference(new UUID(5, 5)), "finns inte längre"),
                bad(QuestionType.CONTACT_FUNCTION, new AnswerValue.Contact("Växeln", "inget", ""), "Telefonnumret"),
                bad(QuestionType.CONTACT_FUNCTION, new AnswerValue.Contact("", "", "a@b"), "E-postadressen"));
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void badInputIsRefusedInWordsThatSayWhatToDo(QuestionType type, AnswerValue value, String words) {
        assertThat(problem(type, AnswerStatus.GIVEN, value))
                .hasValueSatisfying(message -> assertThat(message).contains(words));
    }

    /** What looks like code is text like any other: it is shown as it was written, and never run. */
    @ParameterizedTest
    @EnumSource(
            value = QuestionType.class,
            names = {"SHORT_TEXT", "LONG_TEXT"})
    void scriptInATextIsText(QuestionType type) {
        assertThat(problem(type, AnswerStatus.GIVEN, new AnswerValue.Text("<script>alert(1)</script>")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("whatIsNotTyped")
    void whatIsWorkedOutOrReadIsNotAnswered(String question, String words) {
        Optional<String> problem = AnswerRules.problem(
                form, AnswerKey.of(question), AnswerStatus.GIVEN, AnswerValue.Figure.of(1), ONE_ROW);
        assertThat(problem).hasValueSatisfying(message -> assertThat(message).contains(words));
    }

    static Stream<Arguments> whatIsNotTyped() {
        return Stream.of(
                arguments("sum", "räknas ut"),
                arguments("q_number_grid.y2025.total", "räknas ut"),
                arguments("q_number_grid", "ruta för ruta"),
                arguments("q_information", "text att läsa"),
                arguments("q_number_grid.y1999.women", "finns inte i formuläret"),
                arguments("gone", "finns inte i formuläret"));
    }

    private Optional<String> problem(QuestionType type, AnswerStatus status, AnswerValue value) {
        UUID row = type == QuestionType.PARENT_ROW ? ROW : AnswerKey.NO_ROW;
        return AnswerRules.problem(form, new AnswerKey(row, EveryKind.key(type)), status, value, ONE_ROW);
    }

    private static Arguments bad(QuestionType type, AnswerValue value, String words) {
        return arguments(type, value, words);
    }

    private static AnswerValue figure(String number) {
        return new AnswerValue.Figure(new BigDecimal(number));
    }

    private static AnswerValue choices(List<String> codes) {
        return new AnswerValue.Choices(codes, List.of());
    }

    private static RegisterEntry entry(int number) {
        return new RegisterEntry(new UUID(1, number), "E" + number);
    }
}
