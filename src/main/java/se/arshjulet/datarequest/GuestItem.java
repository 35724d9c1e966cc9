package se.arshjulet.datarequest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.QuestionType;

/** One question on a guest's page.
 * @param kind    how it is answered, for the page
 * @param values  what stands in its inputs, in their order
 * @param own     words beside the options, where they are allowed
 * @param before  the earlier answer, or empty
 * @param problem why what is typed could not be saved, or empty
 * @param grid    of a grid its lines, else null */
public record GuestItem(
        String id,
        String kind,
        String label,
        @Nullable String help,
        boolean required,
        String unit,
        List<String> values,
        List<Option> options,
        boolean ownAllowed,
        String own,
        String before,
        String problem,
        @Nullable Grid grid) {

    /** @param code what the page sends */
    public record Option(String code, String label, boolean chosen) {}

    public record Grid(List<String> columns, List<Line> lines) {}

    public record Line(String label, List<GuestItem> cells) {}

    /** A part of the form, or one row of it. */
    public record Part(String title, @Nullable String intro, List<GuestItem> items) {}

    public String value(int index) {
        return index < values.size() ? values.get(index) : "";
    }

    static String kind(QuestionType type) {
        return switch (type) {
            case SHORT_TEXT, PARENT_ROW -> "text";
            case LONG_TEXT -> "long";
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY -> "figure";
            case DATE -> "date";
            case PERIOD -> "period";
            case YES_NO, ONE_OF -> "one";
            case SEVERAL_OF -> "several";
            case REGISTER_ENTRY -> "register";
            case CONTACT_FUNCTION -> "contact";
            case NUMBER_GRID -> "grid";
            case FILE -> "file";
            case INFORMATION -> "output";
        };
    }

    /** Whether it is answered in inputs of its own. */
    static boolean isWritten(QuestionType type) {
        return switch (type) {
            case FILE, INFORMATION, NUMBER_GRID -> false;
            default -> true;
        };
    }
}
