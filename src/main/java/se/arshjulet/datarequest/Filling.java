package se.arshjulet.datarequest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.datarequest.Answers.Saved;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.Entry;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;
import se.arshjulet.form.table.TableEdit;

/** Putting many answers in at once, and taking them out again. */
@Service
class Filling implements Fillings {

    private final Drafts drafts;
    private final AnswerSaving saving;
    private final AnswerStore answers;
    private final AnswerRowStore rowStore;
    private final AnswerReferences references;

    Filling(
            Drafts drafts,
            AnswerSaving saving,
            AnswerStore answers,
            AnswerRowStore rowStore,
            AnswerReferences references) {
        this.drafts = drafts;
        this.saving = saving;
        this.answers = answers;
        this.rowStore = rowStore;
        this.references = references;
    }

    @Override
    @Transactional
    public Filled fill(UUID assignmentId, TableEdit edit, AnswerOrigin origin) {
        return fill(drafts.lockShared(assignmentId), edit, origin);
    }

    @Override
    @Transactional
    public Filled copyRow(UUID assignmentId, UUID rowKey) {
        Draft draft = drafts.lockShared(assignmentId);
        return fill(draft, RowCopy.of(draft, rowKey), AnswerOrigin.TYPED);
    }

    private Filled fill(Draft draft, TableEdit edit, AnswerOrigin origin) {
        edit.rows().stream().map(AnswerRow::sectionKey).forEach(draft::requireSection);
        requireRoom(draft, edit.rows());
        List<AnswerRow> all = new ArrayList<>(draft.answers().rows());
        all.addAll(edit.rows());
        AnswerSet set = new AnswerSet(all, draft.answers().answers());
        Map<AnswerKey, GivenAnswer> changes = new LinkedHashMap<>();
        Map<AnswerKey, GivenAnswer> before = new HashMap<>();
        Map<AnswerKey, String> refused = new LinkedHashMap<>();
        Map<AnswerKey, String> pointless = references.problems(draft.id(), draft.form(), edit.entries());
        for (Map.Entry<AnswerKey, Entry> field : edit.entries().entrySet()) {
            AnswerKey at = field.getKey();
            Entry entry = field.getValue();
            var problem = draft.problem(at, entry.status(), entry.value(), set)
                    .or(() -> Optional.ofNullable(pointless.get(at)));
            if (problem.isPresent()) {
                refused.put(at, problem.get());
                continue;
            }
            GivenAnswer now = draft.answers().answers().get(at);
            if (now != null && Entry.of(now).equals(entry)) {
                continue;
            }
            GivenAnswer given = given(draft, entry, origin, now);
            changes.put(at, given);
            before.put(at, now == null ? given(draft, Entry.EMPTY, AnswerOrigin.TYPED, null) : now);
            // Two rows that would come to stand under each other show only one after the other.
            set = isParent(draft, at) ? set.with(at, given) : set;
        }
        rowStore.add(draft.act(), Map.of(draft.id(), edit.rows()));
        answers.putAll(draft.act(), draft.id(), changes);
        List<UUID> rows = edit.rows().stream().map(AnswerRow::key).toList();
        saving.saved(draft, set.with(changes));
        return new Filled(draft.now(), rows, before, refused);
    }

    private static boolean isParent(Draft draft, AnswerKey at) {
        return draft.form().question(at.questionKey()).type() == QuestionType.PARENT_ROW;
    }

    private static GivenAnswer given(Draft draft, Entry entry, AnswerOrigin origin, @Nullable GivenAnswer now) {
        return new GivenAnswer(
                entry.status(),
                entry.value(),
                draft.who().isOnBehalf() && origin != AnswerOrigin.IMPORTED ? AnswerOrigin.ON_BEHALF : origin,
                draft.who().accountId(),
                draft.who().onBehalfOf(),
                draft.now(),
                now == null ? null : now.comment(),
                now == null ? null : now.source());
    }

    private static void requireRoom(Draft draft, List<AnswerRow> rows) {
        Map<String, Integer> counts = new HashMap<>();
        Set<UUID> keys = new HashSet<>();
        draft.answers().rows().forEach(row -> {
            counts.merge(row.sectionKey(), 1, Integer::sum);
            keys.add(row.key());
        });
        for (AnswerRow row : rows) {
            Section section = draft.form().section(row.sectionKey());
            if (!section.repeating() || !keys.add(row.key())) {
                throw new InvalidAnswerException(
                        "Raderna går inte att lägga till här. Ladda om sidan och försök igen.");
            }
            if (counts.merge(row.sectionKey(), 1, Integer::sum) > TableEdit.MOST_ROWS) {
                throw new InvalidAnswerException(
                        "”%s” kan ha högst 1 000 rader. Ta färre rader åt gången.".formatted(section.title()));
            }
        }
    }

    @Override
    @Transactional
    public Saved takeBack(UUID assignmentId, Filled filled) {
        Draft draft = drafts.lockShared(assignmentId);
        filled.rows().forEach(row -> rowStore.remove(draft.act(), draft.id(), row));
        Map<AnswerKey, GivenAnswer> back = new HashMap<>(filled.before());
        back.entrySet()
                .removeIf(field -> filled.rows().contains(field.getKey().rowKey())
                        || draft.answers()
                                .at(field.getKey())
                                .filter(given -> Times.isSame(given.answeredAt(), filled.at()))
                                .isEmpty()
                        || !draft.fits(field.getKey(), field.getValue()));
        answers.putAll(draft.act(), draft.id(), back);
        return saving.saved(draft);
    }
}
