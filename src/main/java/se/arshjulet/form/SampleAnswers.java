package se.arshjulet.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form filled in by nobody, to see what its expressions make of answers. */
final class SampleAnswers {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int ROWS = 2;

    private final boolean high;
    private final List<AnswerRow> rows = new ArrayList<>();
    private final Map<AnswerKey, GivenAnswer> answers = new HashMap<>();

    private SampleAnswers(boolean high) {
        this.high = high;
    }

    /** Every field answered, parts with rows have two.
     * @param high with the highest, last and yes, rather than the lowest, first and no */
    static AnswerSet of(FormDefinition form, boolean high) {
        SampleAnswers sample = new SampleAnswers(high);
        form.sections().forEach(sample::fill);
        return new AnswerSet(sample.rows, sample.answers);
    }

    private void fill(Section section) {
        if (!section.repeating()) {
            fill(section, AnswerKey.NO_ROW);
            return;
        }
        for (int i = 0; i < ROWS; i++) {
            AnswerRow row = new AnswerRow(UUID.randomUUID(), section.key(), i);
            rows.add(row);
            fill(section, row.key());
        }
    }

    private void fill(Section section, UUID row) {
        section.fields().forEach(question -> {
            AnswerValue value = value(question);
            if (value != null) {
                answers.put(
                        new AnswerKey(row, question.key()),
                        new GivenAnswer(AnswerStatus.GIVEN, value, AnswerOrigin.TYPED, NOBODY, null, Instant.EPOCH));
            }
        });
    }

    private @Nullable AnswerValue value(Question question) {
        LocalDate day = LocalDate.of(high ? 2030 : 2020, 6, 30);
        return switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT -> new AnswerValue.Text(high ? "text" : "a");
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY -> new AnswerValue.Figure(figure(question));
            case DATE -> new AnswerValue.Day(day);
            case PERIOD -> new AnswerValue.Period(day, day.plusYears(1));
            case YES_NO -> new AnswerValue.YesNo(high);
            case ONE_OF -> new AnswerValue.Choices(List.of(code(question)), List.of());
            case SEVERAL_OF -> new AnswerValue.Choices(List.of(code(question)), List.of());
            case REGISTER_ENTRY -> new AnswerValue.RegisterEntries(List.of(new RegisterEntry(NOBODY, "namn")));
            case FILE -> new AnswerValue.Attachment(NOBODY, "fil.pdf", 1);
            case PARENT_ROW, CONTACT_FUNCTION, NUMBER_GRID, INFORMATION -> null;
        };
    }

    private BigDecimal figure(Question question) {
        NumberLimits limits = FigureRules.limits(question);
        BigDecimal least = limits.min() == null ? BigDecimal.ONE : limits.min().max(BigDecimal.ONE);
        BigDecimal most = limits.max();
        return high ? most == null ? least.add(BigDecimal.TEN) : most : most == null ? least : least.min(most);
    }

    private String code(Question question) {
        List<Option> options = question.options();
        return options.isEmpty()
                ? "eget"
                : options.get(high ? options.size() - 1 : 0).code();
    }
}
