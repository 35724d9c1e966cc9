package se.arshjulet.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question of a form.
 * @param key         stable name within the form, which lives across its versions
 * @param maxLength   of a text, in characters; null for the type's default
 * @param askedAfresh what was answered before is shown, but never taken over: it is this year's view that is asked for
 * @param number      of a figure, or of a grid's figures
 * @param register    of a {@link QuestionType#REGISTER_ENTRY}
 * @param grid        of a {@link QuestionType#NUMBER_GRID}
 * @param file        of a {@link QuestionType#FILE}; null for the product's own limits
 * @param showIf      a FEEL expression: it is asked only where this is true
 * @param requiredIf  a FEEL expression: it must be answered where this is true
 * @param calculation a FEEL expression that gives the answer, which nobody then types
 * @param plausibility of a figure, or of a grid's figures
 * @param lineage     null where it is plain: the same as before, or new */
public record Question(
        String key,
        QuestionType type,
        String label,
        @Nullable String help,
        boolean required,
        List<Option> options,
        boolean allowOther,
        @Nullable Integer maxLength,
        boolean askedAfresh,
        @Nullable NumberLimits number,
        @Nullable RegisterChoice register,
        @Nullable Grid grid,
        @Nullable FileLimits file,
        @Nullable String showIf,
        @Nullable String requiredIf,
        List<Constraint> constraints,
        @Nullable String calculation,
        @Nullable Plausibility plausibility,
        @Nullable Lineage lineage) {

    public Question {
        options = options == null ? List.of() : List.copyOf(options);
        constraints = constraints == null ? List.of() : List.copyOf(constraints);
    }

    /** A question of words or choices, without conditions. */
    public Question(
            String key,
            QuestionType type,
            String label,
            @Nullable String help,
            boolean required,
            List<Option> options,
            boolean allowOther,
            @Nullable Integer maxLength,
            boolean askedAfresh) {
        this(
                key,
                type,
                label,
                help,
                required,
                options,
                allowOther,
                maxLength,
                askedAfresh,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null);
    }

    /** The product works it out: of other answers, or as a grid's sum. */
    public boolean isComputed() {
        return calculation != null;
    }

    /** A grid's cells, row by row; none for other questions. */
    public List<GridCell> cells() {
        return grid == null ? List.of() : GridCell.all(this, grid);
    }
}
