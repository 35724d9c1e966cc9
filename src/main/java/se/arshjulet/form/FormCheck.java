package se.arshjulet.form;

import java.util.List;

/** What is missing or wrong in an answer set, and how far it has come. */
public final class FormCheck {

    private FormCheck() {}

    /** Everything that stops a submission, in the form's order.
     * @param message in Swedish: what, why, what to do; blames nobody */
    public record Gap(AnswerKey at, String sectionKey, String message) {}

    /** @param done  questions with an answer (any status but EMPTY)
     * @param total questions that ask for one */
    public record Progress(int done, int total) {}

    public static List<Gap> gaps(FormDefinition form, AnswerSet set) {
        throw new UnsupportedOperationException("form helper");
    }

    public static Progress progress(FormDefinition form, AnswerSet set) {
        throw new UnsupportedOperationException("form helper");
    }
}
