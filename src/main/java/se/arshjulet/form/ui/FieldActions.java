package se.arshjulet.form.ui;

import java.util.Optional;
import se.arshjulet.form.AnswerKey;

/** What a person does in one field. */
public interface FieldActions {

    /** Keeps what is typed before it returns.
     * @return why it could not be kept, to stand at the field; what was typed stays there */
    Optional<Refusal> save(AnswerKey at, Typed typed);

    /** The person went back to what is saved already: there is nothing to keep, and nothing to wait for. */
    void asSaved(AnswerKey at, Typed typed);

    /** What is typed means nothing, so there is nothing to keep; it stays in the field, and in the browser. */
    void unreadable(AnswerKey at, Typed typed);

    /** Keeps what a person says of an answer; nothing takes it away.
     * @return why it could not be kept, to stand at the comment */
    Optional<String> comment(AnswerKey at, String words);

    /** Takes last year's answer to the field. */
    void takeOver(AnswerKey at);
}
