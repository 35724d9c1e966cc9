package se.arshjulet.appendix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.RegisterEntry;

/** An insats' answers, put together as a test needs them. */
public final class InsatsAnswers {

    private static final UUID SOMEBODY = new UUID(0, 7);

    private final List<AnswerRow> rows = new ArrayList<>();
    private final Map<AnswerKey, GivenAnswer> answers = new HashMap<>();
    private final UUID by;

    private InsatsAnswers(UUID by) {
        this.by = by;
    }

    public static InsatsAnswers of(RegisterEntry insats) {
        return of(insats, SOMEBODY);
    }

    /** @param by the account that answers */
    public static InsatsAnswers of(RegisterEntry insats, UUID by) {
        return new InsatsAnswers(by)
                .with("intervention", new AnswerValue.RegisterEntries(List.of(insats)))
                .with("contactFunction", new AnswerValue.Contact("Växeln", "013-20 60 00", ""))
                .text("why", "Många stod utan stöd.")
                .text("purpose", "Arbete eller studier.")
                .with("achieved", new AnswerValue.Choices(List.of("yes"), List.of()))
                .text("achievedHow", "Uppföljning efter sex månader.")
                .with("granted", AnswerValue.Figure.of(1_000_000))
                .with("used", AnswerValue.Figure.of(950_000))
                .with("next", new AnswerValue.Choices(List.of("continues"), List.of()))
                .text("note", "Hälsa samordnaren.");
    }

    public InsatsAnswers text(String question, String words) {
        return with(question, new AnswerValue.Text(words));
    }

    public InsatsAnswers with(String question, AnswerValue value) {
        return put(AnswerKey.of(question), AnswerStatus.GIVEN, value);
    }

    public InsatsAnswers status(String question, AnswerStatus status) {
        return put(AnswerKey.of(question), status, null);
    }

    private InsatsAnswers put(AnswerKey at, AnswerStatus status, AnswerValue value) {
        answers.put(at, new GivenAnswer(status, value, AnswerOrigin.TYPED, by, null, Instant.EPOCH));
        return this;
    }

    /** Participants: a line of the grid. */
    public InsatsAnswers people(String line, int women, int men) {
        return with("participants." + line + ".women", AnswerValue.Figure.of(women))
                .with("participants." + line + ".men", AnswerValue.Figure.of(men));
    }

    public InsatsAnswers goal(String goal, int target, int result) {
        UUID row = row("goals");
        put(new AnswerKey(row, "goal"), AnswerStatus.GIVEN, new AnswerValue.Text(goal));
        put(new AnswerKey(row, "target"), AnswerStatus.GIVEN, AnswerValue.Figure.of(target));
        return put(new AnswerKey(row, "result"), AnswerStatus.GIVEN, AnswerValue.Figure.of(result));
    }

    public InsatsAnswers picture(UUID fileId, String name, String shows, String caption) {
        UUID row = row("pictures");
        put(new AnswerKey(row, "picture"), AnswerStatus.GIVEN, new AnswerValue.Attachment(fileId, name, 1000));
        put(new AnswerKey(row, "pictureShows"), AnswerStatus.GIVEN, new AnswerValue.Text(shows));
        return put(new AnswerKey(row, "pictureCaption"), AnswerStatus.GIVEN, new AnswerValue.Text(caption));
    }

    private UUID row(String section) {
        UUID row = UUID.randomUUID();
        rows.add(new AnswerRow(row, section, rows.size() + 1));
        return row;
    }

    public AnswerSet set() {
        return new AnswerSet(rows, answers);
    }
}
