package se.arshjulet.datarequest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.datarequest.Answers.Saved;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/** Adding, removing and restoring the rows of a repeating section, with the hierarchy kept whole. */
@Service
class AnswerRowEdits implements AnswerRows {

    private static final String NO_SUCH_ROW = "Raden finns inte längre. Ladda om sidan för att se vad som gäller nu.";

    private final Drafts drafts;
    private final AnswerSaving saving;
    private final AnswerStore answers;
    private final AnswerRowStore rows;

    AnswerRowEdits(Drafts drafts, AnswerSaving saving, AnswerStore answers, AnswerRowStore rows) {
        this.drafts = drafts;
        this.saving = saving;
        this.answers = answers;
        this.rows = rows;
    }

    @Override
    @Transactional
    public UUID add(UUID assignmentId, String sectionKey, @Nullable UUID parentRow) {
        Draft draft = drafts.lockShared(assignmentId);
        Section section = draft.form().section(sectionKey);
        draft.requireSection(sectionKey);
        if (!section.repeating()) {
            throw new InvalidAnswerException("Den här delen av formuläret har inga rader att lägga till.");
        }
        int last = draft.answers().rowsOf(sectionKey).stream()
                .mapToInt(AnswerRow::position)
                .max()
                .orElse(-1);
        AnswerRow row = new AnswerRow(UUID.randomUUID(), sectionKey, last + 1);
        rows.add(draft.act(), Map.of(draft.id(), List.of(row)));
        Optional<Question> question = parentQuestion(section);
        if (parentRow != null && question.isPresent()) {
            requireRow(draft, parentRow);
            hang(draft, question.get(), List.of(row.key()), parentRow);
        }
        saving.saved(draft);
        return row.key();
    }

    @Override
    @Transactional
    public Saved remove(UUID assignmentId, UUID rowKey) {
        Draft draft = drafts.lockShared(assignmentId);
        AnswerRow row = requireRow(draft, rowKey);
        draft.requireSection(row.sectionKey());
        if (draft.isApproved(rowKey)) {
            throw new InvalidAnswerException("Raden har svar som är godkända och kan inte tas bort nu.");
        }
        rows.remove(draft.act(), draft.id(), rowKey);
        parentQuestion(draft.form().section(row.sectionKey())).ifPresent(question -> {
            UUID above = parent(draft.answers(), rowKey, question);
            List<UUID> children = draft.answers().rowsOf(row.sectionKey()).stream()
                    .map(AnswerRow::key)
                    .filter(key -> rowKey.equals(parent(draft.answers(), key, question)))
                    .toList();
            if (!children.isEmpty()) {
                hang(draft, question, children, above);
                rows.movedUp(draft.id(), children, rowKey);
            }
        });
        return saving.saved(draft);
    }

    @Override
    @Transactional
    public Saved restore(UUID assignmentId, UUID rowKey) {
        Draft draft = drafts.lockShared(assignmentId);
        if (!rows.restore(draft.act(), draft.id(), rowKey)) {
            throw new InvalidAnswerException(NO_SUCH_ROW);
        }
        AnswerSet now = answers.load(draft.id());
        AnswerRow row = find(now, rowKey).orElseThrow();
        draft.requireSection(row.sectionKey());
        List<UUID> movedUp = rows.takeMovedUpFrom(draft.id(), rowKey);
        parentQuestion(draft.form().section(row.sectionKey())).ifPresent(question -> {
            UUID above = parent(now, rowKey, question);
            List<UUID> still = movedUp.stream()
                    .filter(key -> Objects.equals(parent(now, key, question), above))
                    .toList();
            hang(draft, question, still, rowKey);
            if (above != null && find(now, above).isEmpty()) {
                hang(draft, question, List.of(rowKey), null);
            }
        });
        return saving.saved(draft);
    }

    private void hang(Draft draft, Question question, List<UUID> rows, @Nullable UUID under) {
        Map<AnswerKey, GivenAnswer> moved = new HashMap<>();
        rows.forEach(key -> moved.put(new AnswerKey(key, question.key()), under(draft, under)));
        answers.putAll(draft.act(), draft.id(), moved);
    }

    private static GivenAnswer under(Draft draft, @Nullable UUID parent) {
        return parent == null
                ? draft.nothing()
                : draft.who().typed(AnswerStatus.GIVEN, new AnswerValue.RowReference(parent), draft.now());
    }

    private static Optional<Question> parentQuestion(Section section) {
        return section.questions().stream()
                .filter(question -> question.type() == QuestionType.PARENT_ROW)
                .findFirst();
    }

    private static @Nullable UUID parent(AnswerSet set, UUID rowKey, Question question) {
        return set.value(new AnswerKey(rowKey, question.key())) instanceof AnswerValue.RowReference reference
                ? reference.rowKey()
                : null;
    }

    private static AnswerRow requireRow(Draft draft, UUID rowKey) {
        return find(draft.answers(), rowKey).orElseThrow(() -> new InvalidAnswerException(NO_SUCH_ROW));
    }

    private static Optional<AnswerRow> find(AnswerSet set, UUID rowKey) {
        return set.rows().stream().filter(row -> row.key().equals(rowKey)).findFirst();
    }
}
