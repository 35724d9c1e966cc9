package se.arshjulet.form.xlsform;

import java.util.List;

/**
 * The columns of an XLSForm's sheets. What forms here have and XLSForms do not stands in columns of our own, which other tools
 * pass over.
 */
final class Columns {

    static final String SURVEY = "survey";
    static final String CHOICES = "choices";
    static final String SETTINGS = "settings";

    /** The sheet of our own: conditions on answers, one a row, each with its message. */
    static final String OURS = "arshjulet";

    static final String TYPE = "type";
    static final String NAME = "name";
    static final String LABEL = "label";
    static final String HINT = "hint";
    static final String REQUIRED = "required";
    static final String RELEVANT = "relevant";
    static final String CONSTRAINT = "constraint";
    static final String CONSTRAINT_MESSAGE = "constraint_message";
    static final String CALCULATION = "calculation";
    static final String APPEARANCE = "appearance";
    static final String READ_ONLY = "read_only";
    static final String LIST_NAME = "list_name";

    static final List<String> STANDARD = List.of(
            TYPE,
            NAME,
            LABEL,
            HINT,
            REQUIRED,
            RELEVANT,
            CONSTRAINT,
            CONSTRAINT_MESSAGE,
            CALCULATION,
            APPEARANCE,
            READ_ONLY);

    static final String OWN = "arshjulet::";
    static final String OWN_TYPE = OWN + "type";

    /** Which row or column of a grid, or which end of a period, a row of the sheet is. */
    static final String PART = OWN + "part";

    static final String SUM_OF = OWN + "sum_of";
    static final String TYPED = OWN + "typed";
    static final String ALLOW_OTHER = OWN + "allow_other";
    static final String MAX_LENGTH = OWN + "max_length";
    static final String ASKED_AFRESH = OWN + "asked_afresh";
    static final String UNIT = OWN + "unit";
    static final String MIN = OWN + "min";
    static final String MAX = OWN + "max";
    static final String DECIMALS = OWN + "decimals";
    static final String ODD_MIN = OWN + "plausible_min";
    static final String ODD_MAX = OWN + "plausible_max";
    static final String CHANGE_PERCENT = OWN + "change_percent";
    static final String CHANGE_AT_LEAST = OWN + "change_at_least";
    static final String REGISTER = OWN + "register";
    static final String SEVERAL = OWN + "several";
    static final String MAY_PROPOSE = OWN + "may_propose";
    static final String FILE_KINDS = OWN + "file_kinds";
    static final String MEGABYTES = OWN + "megabytes";
    static final String LINEAGE = OWN + "lineage";
    static final String LINEAGE_FROM = OWN + "lineage_from";
    static final String LINEAGE_SOURCE = OWN + "lineage_source";
    static final String ROW_NOUN = OWN + "row_noun";
    static final String TITLE_QUESTION = OWN + "title_question";
    static final String LAYOUT = OWN + "layout";
    static final String FLOW = OWN + "flow";
    static final String MAY_BE_EMPTY = OWN + "may_be_empty";
    static final String FIXED_WORDING = OWN + "fixed_wording";

    static final List<String> OWN_COLUMNS = List.of(
            OWN_TYPE,
            PART,
            SUM_OF,
            TYPED,
            ALLOW_OTHER,
            MAX_LENGTH,
            ASKED_AFRESH,
            UNIT,
            MIN,
            MAX,
            DECIMALS,
            ODD_MIN,
            ODD_MAX,
            CHANGE_PERCENT,
            CHANGE_AT_LEAST,
            REGISTER,
            SEVERAL,
            MAY_PROPOSE,
            FILE_KINDS,
            MEGABYTES,
            LINEAGE,
            LINEAGE_FROM,
            LINEAGE_SOURCE,
            ROW_NOUN,
            TITLE_QUESTION,
            LAYOUT,
            FLOW,
            MAY_BE_EMPTY,
            ownFeel(RELEVANT),
            ownFeel(REQUIRED),
            ownFeel(CALCULATION));

    /** What {@link #OWN_TYPE} says of a note that is a part's or the form's introduction, and of a row that is a part. */
    static final String INTRO = "INTRO";

    static final String FORM_INTRO = "FORM_INTRO";

    private Columns() {}

    /** The column that holds the FEEL of what XPath cannot say, or says in other words. */
    static String ownFeel(String column) {
        return OWN + column;
    }
}
