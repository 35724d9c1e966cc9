package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the form that is being read: a group or a repeat, or rows that stood in none. */
final class DraftPart {

    private final String key;
    private final String title;
    private final @Nullable SurveyRow row;
    private final List<SurveyRow> within;
    private final List<Draft> questions = new ArrayList<>();
    private @Nullable String intro;

    /** @param row    that it begins with; null of rows that stood in no group
     * @param within those that it is asked with, its own row among them */
    DraftPart(String key, String title, @Nullable SurveyRow row, List<SurveyRow> within) {
        this.key = key;
        this.title = title;
        this.row = row;
        this.within = List.copyOf(within);
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    @Nullable
    SurveyRow row() {
        return row;
    }

    List<SurveyRow> within() {
        return within;
    }

    List<Draft> questions() {
        return questions;
    }

    @Nullable
    String intro() {
        return intro;
    }

    void introduce(String text) {
        intro = text;
    }

    boolean isRepeat() {
        return row != null && row.type().word() == RowType.Word.BEGIN_REPEAT;
    }
}
