package se.arshjulet.datarequest;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.datarequest.Answers.Saved;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.GivenAnswer;

/** Taking over last year's answers, and putting back what they took the place of. */
@Service
class TakingOver implements UnchangedAnswers {

    private final Drafts drafts;
    private final AnswerSaving saving;
    private final EarlierAnswers earlier;

    TakingOver(Drafts drafts, AnswerSaving saving, EarlierAnswers earlier) {
        this.drafts = drafts;
        this.saving = saving;
        this.earlier = earlier;
    }

    @Override
    @Transactional
    public Replaced takeOver(UUID assignmentId, Scope scope) {
        Draft draft = drafts.lockShared(assignmentId);
        AnswerSet previous = earlier.of(draft.head()).answers();
        Map<AnswerKey, GivenAnswer> taken = new HashMap<>();
        Map<AnswerKey, GivenAnswer> before = new HashMap<>();
        Unchanged.from(draft.form(), previous, draft.answers(), scope).forEach((at, given) -> {
            if (draft.closed(at).isPresent()) {
                return;
            }
            taken.put(at, draft.who().unchanged(given, draft.now()));
            before.put(at, draft.answers().at(at).orElseGet(draft::nothing));
        });
        saving.save(draft, taken);
        return new Replaced(before);
    }

    @Override
    @Transactional
    public Saved putBack(UUID assignmentId, Replaced replaced) {
        Draft draft = drafts.lockShared(assignmentId);
        Map<AnswerKey, GivenAnswer> back = new HashMap<>(replaced.before());
        back.entrySet()
                .removeIf(field ->
                        !isAsTakenOver(draft, field.getKey()) || !draft.fits(field.getKey(), field.getValue()));
        return saving.save(draft, back);
    }

    private static boolean isAsTakenOver(Draft draft, AnswerKey at) {
        return draft.answers()
                .at(at)
                .filter(given -> given.origin() == AnswerOrigin.UNCHANGED)
                .isPresent();
    }
}
