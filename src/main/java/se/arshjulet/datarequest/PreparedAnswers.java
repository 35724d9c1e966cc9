package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.Unit;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/**
 * What stands in a request when it arrives: the rows with their names and their place in the tree, but not what was said
 * of them. That is taken over by saying "oförändrat", so that somebody has said it this year too.
 */
final class PreparedAnswers {

    private final FormDefinition form;
    private final UUID requesterId;
    private final Instant now;

    PreparedAnswers(FormDefinition form, UUID requesterId, Instant now) {
        this.form = form;
        this.requesterId = requesterId;
        this.now = now;
    }

    /** The tree of the last approved answers. */
    AnswerSet fromPrevious(AnswerSet previous) {
        List<AnswerRow> rows = new ArrayList<>();
        Map<AnswerKey, GivenAnswer> answers = new HashMap<>();
        for (Section section : repeating()) {
            for (AnswerRow row : previous.rowsOf(section.key())) {
                rows.add(row);
                for (Question question : section.questions()) {
                    AnswerKey at = new AnswerKey(row.key(), question.key());
                    AnswerValue value = previous.value(at);
                    if (value != null && isTree(section, question)) {
                        answers.put(at, given(value, AnswerOrigin.UNCHANGED));
                    }
                }
            }
        }
        return new AnswerSet(rows, answers);
    }

    /** The tree of the register: only forms with a section that can hold one have it.
     * @param units parents before children */
    AnswerSet fromRegister(List<Unit> units) {
        List<AnswerRow> rows = new ArrayList<>();
        Map<AnswerKey, GivenAnswer> answers = new HashMap<>();
        Set<UUID> known = units.stream().map(Unit::id).collect(Collectors.toCollection(HashSet::new));
        repeating().stream()
                .filter(section -> parentQuestion(section) != null)
                .findFirst()
                .ifPresent(section -> {
                    Question parent = parentQuestion(section);
                    for (Unit unit : units) {
                        rows.add(new AnswerRow(unit.id(), section.key(), rows.size()));
                        answers.put(
                                new AnswerKey(unit.id(), titleQuestion(section)),
                                given(new AnswerValue.Text(unit.name()), AnswerOrigin.REGISTER));
                        UUID above = unit.parentId();
                        if (above != null && parent != null && known.contains(above)) {
                            answers.put(
                                    new AnswerKey(unit.id(), parent.key()),
                                    given(new AnswerValue.RowReference(above), AnswerOrigin.REGISTER));
                        }
                    }
                });
        return new AnswerSet(rows, answers);
    }

    private List<Section> repeating() {
        return form.sections().stream().filter(Section::repeating).toList();
    }

    private static boolean isTree(Section section, Question question) {
        return question.type() == QuestionType.PARENT_ROW || question.key().equals(section.titleQuestion());
    }

    private static String titleQuestion(Section section) {
        String key = section.titleQuestion();
        return key == null ? section.questions().get(0).key() : key;
    }

    private static @Nullable Question parentQuestion(Section section) {
        return section.questions().stream()
                .filter(question -> question.type() == QuestionType.PARENT_ROW)
                .findFirst()
                .orElse(null);
    }

    private GivenAnswer given(AnswerValue value, AnswerOrigin origin) {
        return new GivenAnswer(AnswerStatus.GIVEN, value, origin, requesterId, null, now);
    }
}
