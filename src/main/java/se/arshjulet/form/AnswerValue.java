package se.arshjulet.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A given answer, typed by what its question asks for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AnswerValue.Text.class, name = "text"),
    @JsonSubTypes.Type(value = AnswerValue.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = AnswerValue.Day.class, name = "day"),
    @JsonSubTypes.Type(value = AnswerValue.Period.class, name = "period"),
    @JsonSubTypes.Type(value = AnswerValue.YesNo.class, name = "yesNo"),
    @JsonSubTypes.Type(value = AnswerValue.Choices.class, name = "choices"),
    @JsonSubTypes.Type(value = AnswerValue.RowReference.class, name = "row"),
    @JsonSubTypes.Type(value = AnswerValue.RegisterEntries.class, name = "register"),
    @JsonSubTypes.Type(value = AnswerValue.Attachment.class, name = "file"),
    @JsonSubTypes.Type(value = AnswerValue.Contact.class, name = "contact")
})
public sealed interface AnswerValue {

    record Text(String text) implements AnswerValue {}

    /** A number, in the question's unit: persons, kronor, per cent. 3 and 3.0 are the same figure. */
    record Figure(BigDecimal number) implements AnswerValue {
        public Figure {
            BigDecimal stripped = number.stripTrailingZeros();
            number = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        public static Figure of(long number) {
            return new Figure(BigDecimal.valueOf(number));
        }
    }

    record Day(LocalDate day) implements AnswerValue {}

    /** @param to the last day, inclusive; null until further notice */
    record Period(LocalDate from, @Nullable LocalDate to) implements AnswerValue {}

    record YesNo(boolean yes) implements AnswerValue {}

    /** @param codes  of the question's options, in their order
     * @param others the person's own words, where the question allows it */
    record Choices(List<String> codes, List<String> others) implements AnswerValue {
        public Choices {
            codes = List.copyOf(codes);
            others = List.copyOf(others);
        }
    }

    record RowReference(UUID rowKey) implements AnswerValue {}

    /** Things of a register, with the names that they had when they were chosen. */
    record RegisterEntries(List<RegisterEntry> entries) implements AnswerValue {
        public RegisterEntries {
            entries = List.copyOf(entries);
        }
    }

    /** A stored file, with its name and size in bytes. */
    record Attachment(UUID fileId, String name, long size) implements AnswerValue {}

    /** A function, not a person; each part may be empty. */
    record Contact(String function, String phone, String email) implements AnswerValue {}
}
