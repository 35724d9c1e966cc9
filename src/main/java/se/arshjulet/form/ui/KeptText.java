package se.arshjulet.form.ui;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DayText;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FigureText;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.GivenAnswer;

/** A text that the browser kept since it was never acknowledged.
 * @param part which of the field's texts */
public record KeptText(AnswerKey at, String part, String text) {

    /** The part of a field that has but one text. */
    static final String WHOLE = "text";

    /** What is said of the answer, beside it. */
    static final String COMMENT = "comment";

    private static final String COMMENT_MARK = "!" + COMMENT;

    /** The name in the page of what is said of a field's answer. */
    static String commentId(AnswerKey at) {
        return FieldId.of(at) + COMMENT_MARK;
    }

    /** As the browser has it, under the field's name and the part's; none if the name is no field's. */
    static Stream<KeptText> read(String key, String text) {
        int slash = key.lastIndexOf('/');
        String field = slash < 0 ? key : key.substring(0, slash);
        if (field.endsWith(COMMENT_MARK)) {
            String commented = field.substring(0, field.length() - COMMENT_MARK.length());
            return FieldId.read(commented).stream().map(at -> new KeptText(at, COMMENT, text));
        }
        String part = slash < 0 ? WHOLE : key.substring(slash + 1);
        return FieldId.read(field).stream().map(at -> new KeptText(at, part, text));
    }

    /** It was said of the answer, and is not the answer. */
    public boolean isComment() {
        return part.equals(COMMENT);
    }

    String key() {
        return isComment() ? commentId(at) + "/" + WHOLE : FieldId.of(at) + "/" + part;
    }

    /** Its field is there to be answered, and does not already say the same. */
    boolean differsFrom(FormSheet sheet) {
        return sheet.form().find(at.questionKey()).isPresent()
                && FormPlace.all(sheet.form(), sheet.state(), sheet.answers()).contains(FormPlace.of(sheet.form(), at))
                && !savedIn(sheet).equals(text.strip());
    }

    private String savedIn(FormSheet sheet) {
        if (isComment()) {
            String said = sheet.answers().at(at).map(GivenAnswer::comment).orElse(null);
            return said == null ? "" : said;
        }
        AnswerValue value = sheet.answers().value(at);
        if (value instanceof AnswerValue.Text whole) {
            return whole.text();
        }
        if (value instanceof AnswerValue.Contact contact) {
            return switch (part) {
                case "function" -> contact.function();
                case "phone" -> contact.phone();
                default -> contact.email();
            };
        }
        if (value instanceof AnswerValue.Day day) {
            return asTyped(day.day());
        }
        if (value instanceof AnswerValue.Period period) {
            return asTyped(part.equals(PeriodControl.TO) ? period.to() : period.from());
        }
        // A figure may be written in more than one way.
        GivenAnswer given = sheet.answers().at(at).orElse(null);
        FigureText.Meaning meaning = FigureText.read(text, sheet.form().question(at.questionKey()));
        boolean same =
                given != null && meaning.problem().isEmpty() && meaning.entry().equals(Entry.of(given));
        return same ? text.strip() : "";
    }

    /** A day may be, too. */
    private String asTyped(@Nullable LocalDate saved) {
        boolean same = saved != null && DayText.day(text).filter(saved::equals).isPresent();
        return same ? text.strip() : "";
    }
}
