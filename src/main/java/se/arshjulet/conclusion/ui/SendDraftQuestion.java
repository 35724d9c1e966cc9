package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.conclusion.ConclusionDrafts.Plan;
import se.arshjulet.conclusion.StaleDraftException;

/** Until when Beredningsgruppen reads, and when the board meets. */
class SendDraftQuestion extends Question {

    private static final int DAYS_TO_READ = 14;
    private static final int DAYS_TO_BOARD = 28;

    private final DayField reviewDueOn = new DayField();
    private final DayField boardMeetsOn = new DayField();
    private final FieldProblems problems = new FieldProblems();

    SendDraftQuestion(DateWords words, Consumer<Plan> send, Runnable done) {
        super("");
        setHeaderTitle(getTranslation("conclusion.draft.send"));
        reviewDueOn.setLabel(getTranslation("conclusion.draft.review-due"));
        reviewDueOn.setValue(words.today().plusDays(DAYS_TO_READ));
        boardMeetsOn.setLabel(getTranslation("conclusion.draft.board-meets"));
        boardMeetsOn.setValue(words.today().plusDays(DAYS_TO_BOARD));
        problems.at("reviewDueOn", reviewDueOn);
        problems.at("boardMeetsOn", boardMeetsOn);
        add(new Paragraph(getTranslation("conclusion.draft.send.what")));
        fields(reviewDueOn, boardMeetsOn);
        answers(primary(getTranslation("conclusion.draft.send"), () -> send(send, done)));
    }

    private void send(Consumer<Plan> send, Runnable done) {
        Map<String, String> missing = new LinkedHashMap<>();
        String noDay = getTranslation("conclusion.field.day.missing");
        reviewDueOn.problem(noDay).ifPresent(problem -> missing.put("reviewDueOn", problem));
        boardMeetsOn.problem(noDay).ifPresent(problem -> missing.put("boardMeetsOn", problem));
        if (!missing.isEmpty()) {
            problems.say(missing);
            return;
        }
        try {
            if (problems.attempt(() -> send.accept(new Plan(reviewDueOn.getValue(), boardMeetsOn.getValue())))) {
                close();
                done.run();
            }
        } catch (StaleDraftException somebodyWasFirst) {
            close();
            Notice.failed(getTranslation("follow-up.stale"));
        }
    }
}
