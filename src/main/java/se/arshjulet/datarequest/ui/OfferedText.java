package se.arshjulet.datarequest.ui;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.Entry;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.ui.KeptText;

/** A text that is offered back.
 * @param stood what was saved at its field when it was offered */
record OfferedText(KeptText kept, @Nullable GivenAnswer stood) {

    static OfferedText beside(AnswerSet answers, KeptText kept) {
        return new OfferedText(kept, answers.at(kept.at()).orElse(null));
    }

    /** Its field has been answered since, whichever way: the text is old, and must not be put over the answer. */
    boolean isOvertaken(AnswerSet answers) {
        GivenAnswer now = answers.at(kept.at()).orElse(null);
        return kept.isComment()
                ? !comment(now).equals(comment(stood))
                : !entry(now).equals(entry(stood)) || isNewer(now);
    }

    /** The same was answered anew. A comment on nothing is no answer. */
    private boolean isNewer(@Nullable GivenAnswer now) {
        return now != null
                && stood != null
                && now.status() != AnswerStatus.EMPTY
                && millis(now.answeredAt()).isAfter(millis(stood.answeredAt()));
    }

    /** The database rounds away what is smaller. */
    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    private static Entry entry(@Nullable GivenAnswer given) {
        return given == null ? Entry.EMPTY : Entry.of(given);
    }

    private static String comment(@Nullable GivenAnswer given) {
        return given == null ? "" : Objects.requireNonNullElse(given.comment(), "");
    }
}
