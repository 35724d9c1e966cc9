package se.arshjulet.datarequest;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.CommentRules;
import se.arshjulet.form.Entry;
import se.arshjulet.form.GivenAnswer;

/** Saving, question by question. */
@Service
class Answering implements Answers {

    private static final int LONGEST_SOURCE = 200;

    private final Drafts drafts;
    private final AnswerSaving saving;
    private final JdbcTemplate jdbc;

    Answering(Drafts drafts, AnswerSaving saving, JdbcTemplate jdbc) {
        this.drafts = drafts;
        this.saving = saving;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Saved save(UUID assignmentId, AnswerKey at, AnswerStatus status, @Nullable AnswerValue value) {
        return saving.answer(drafts.lockShared(assignmentId), at, status, value);
    }

    @Override
    @Transactional
    public Saved save(UUID assignmentId, AnswerKey at, Entry entry, @Nullable GivenAnswer seen) {
        Draft draft = drafts.lockShared(assignmentId);
        Entry saw = seen == null ? Entry.EMPTY : Entry.of(seen);
        draft.answers().at(at).ifPresent(now -> {
            Entry stands = Entry.of(now);
            if (!stands.isEmpty() && !stands.equals(saw) && !stands.equals(entry)) {
                throw new ChangedMeanwhileException(now);
            }
        });
        return saving.answer(draft, at, entry.status(), entry.value());
    }

    @Override
    @Transactional
    public Saved comment(UUID assignmentId, AnswerKey at, String words) {
        Draft draft = drafts.lockShared(assignmentId);
        draft.closed(at)
                .or(() -> CommentRules.problem(draft.form(), at, words, draft.answers()))
                .ifPresent(message -> {
                    throw new InvalidAnswerException(message);
                });
        GivenAnswer given = draft.answers().at(at).orElseGet(draft::nothing);
        return saving.save(draft, Map.of(at, given.commented(words.isBlank() ? null : words.strip())));
    }

    @Override
    @Transactional
    public void source(UUID assignmentId, String words) {
        Draft draft = drafts.lock(assignmentId);
        Answerer.coordinator();
        if (words.strip().length() > LONGEST_SOURCE) {
            throw new InvalidAnswerException("Högst %d tecken får plats.".formatted(LONGEST_SOURCE));
        }
        jdbc.update(
                "update assignment set source = ? where association_id = ? and id = ?",
                words.strip(),
                TenantContext.require(),
                draft.id());
    }
}
