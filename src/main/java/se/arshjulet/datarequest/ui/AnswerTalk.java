package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.ui.FieldTalk;
import se.arshjulet.review.ui.QuestionTalk;
import se.arshjulet.review.ui.Talk;

/** The talk about an assignment's questions, beside the fields where they are answered. */
final class AnswerTalk implements FieldTalk {

    private final Talk talk;

    AnswerTalk(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Optional<Component> at(AnswerKey at, String label) {
        return talk.at(at.rowKey(), at.questionKey(), label).map(said -> said);
    }

    @Override
    public Optional<Component> begin(AnswerKey at, String label, Runnable left) {
        QuestionTalk begun = talk.begin(at.rowKey(), at.questionKey(), label).onLeft(left);
        begun.write();
        return Optional.of(begun);
    }
}
