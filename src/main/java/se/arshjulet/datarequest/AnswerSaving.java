package se.arshjulet.datarequest;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.datarequest.Answers.Saved;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormState;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.task.Tasks;

/** What follows of every change to answers: what is computed from them, and how far they have come. */
@Component
class AnswerSaving {

    private final JdbcTemplate jdbc;
    private final AnswerStore answers;
    private final AnswerReferences references;
    private final Tasks tasks;
    private final DelegationStore delegations;

    AnswerSaving(
            JdbcTemplate jdbc,
            AnswerStore answers,
            AnswerReferences references,
            Tasks tasks,
            DelegationStore delegations) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.references = references;
        this.tasks = tasks;
        this.delegations = delegations;
    }

    /** Stores one answer, and what follows of it.
     * @throws InvalidAnswerException with a Swedish message for the field; nothing is saved */
    Saved answer(Draft draft, AnswerKey at, AnswerStatus status, @Nullable AnswerValue value) {
        requireFit(draft, at, status, value);
        AnswerValue settled = references.settled(draft.id(), draft.form().question(at.questionKey()), value);
        requireFit(draft, at, status, settled);
        GivenAnswer typed = draft.who().typed(status, settled, draft.now());
        // What is said of an answer stands until it is taken away: the answer may be put right in between.
        String comment = draft.answers().at(at).map(GivenAnswer::comment).orElse(null);
        boolean sourced = draft.who().isOnBehalf() && !draft.head().source().isEmpty();
        GivenAnswer whole = sourced ? typed.from(draft.head().source()) : typed;
        return save(draft, Map.of(at, whole.commented(comment)));
    }

    private static void requireFit(Draft draft, AnswerKey at, AnswerStatus status, @Nullable AnswerValue value) {
        draft.problem(at, status, value).ifPresent(message -> {
            throw new InvalidAnswerException(message);
        });
    }

    /** Stores some answers, and what follows of them. */
    Saved save(Draft draft, Map<AnswerKey, GivenAnswer> changes) {
        answers.putAll(draft.act(), draft.id(), changes);
        return saved(draft, draft.answers().with(changes));
    }

    /** The same where rows came or went, and what is stored is not what the draft says with a few changes. */
    Saved saved(Draft draft) {
        return saved(draft, answers.load(draft.id()));
    }

    /** Stores what follows of the answers as they now are. */
    Saved saved(Draft draft, AnswerSet now) {
        FormState state = FormState.of(draft.form(), now);
        Map<AnswerKey, GivenAnswer> computed = computed(draft, state, now);
        answers.putAll(draft.act(), draft.id(), computed);
        FormCheck.Progress progress = FormCheck.progress(draft.form(), state, now.with(computed));
        jdbc.update("""
                update assignment set last_saved_at = ?, done_count = ?, total_count = ?
                where association_id = ? and id = ?
                """, Times.at(draft.now()), progress.done(), progress.total(), TenantContext.require(), draft.id());
        if (progress.done() != draft.head().done()
                || progress.total() != draft.head().total()) {
            tasks.progress(Assignments.KIND, draft.id(), progress.done(), progress.total());
        }
        Delegation part = draft.part();
        if (part != null) {
            delegations.answered(part.id(), draft.now());
        }
        return new Saved(draft.now(), progress, computed);
    }

    /** What the product works out, where it is not what stands there. */
    private static Map<AnswerKey, GivenAnswer> computed(Draft draft, FormState state, AnswerSet set) {
        Map<AnswerKey, GivenAnswer> changed = new HashMap<>();
        state.computed().forEach((at, entry) -> {
            GivenAnswer now = set.answers().get(at);
            Entry stands = now == null ? Entry.EMPTY : Entry.of(now);
            if (!stands.equals(entry)) {
                changed.put(at, draft.who().computed(entry, draft.now()).commented(now == null ? null : now.comment()));
            }
        });
        return changed;
    }
}
