package se.arshjulet.datarequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormState;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.RowTree;
import se.arshjulet.form.Section;
import se.arshjulet.review.AnswersUnderReview.Change;
import se.arshjulet.review.AnswersUnderReview.Item;
import se.arshjulet.review.AnswersUnderReview.Part;

/** Two answer sets laid beside each other, in the form's order; rows in the order of their hierarchy, those gone last. */
final class AnswerComparison {

    private final FormDefinition form;
    private final AnswerSet current;
    private final AnswerSet previous;
    private final Function<UUID, String> names;
    private final FormState state;
    private final Function<UUID, String> files;

    /** @param names of people, by account
     * @param files where each is fetched, by its id */
    AnswerComparison(
            FormDefinition form,
            AnswerSet current,
            AnswerSet previous,
            Function<UUID, String> names,
            Function<UUID, String> files) {
        this.form = form;
        this.state = FormState.of(form, current);
        this.current = state.asked(current);
        this.previous = previous;
        this.names = names;
        this.files = files;
    }

    List<Part> parts() {
        return form.sections().stream()
                .flatMap(section -> (section.repeating() ? rows(section) : List.of(single(section))).stream())
                .toList();
    }

    private Part single(Section section) {
        List<Item> items = items(section, AnswerKey.NO_ROW, false);
        return new Part(section.title(), null, 0, changeOf(items), items);
    }

    private List<Part> rows(Section section) {
        Set<UUID> before = keys(previous, section);
        Set<UUID> now = keys(current, section);
        List<Part> parts = new ArrayList<>();
        RowTree.of(section, current)
                .forEach(row -> parts.add(row(section, row, before.contains(row.key()) ? null : Change.ADDED)));
        RowTree.of(section, previous).stream()
                .filter(row -> !now.contains(row.key()))
                .forEach(row -> parts.add(row(section, row, Change.REMOVED)));
        return parts;
    }

    private static Set<UUID> keys(AnswerSet set, Section section) {
        return set.rowsOf(section.key()).stream().map(AnswerRow::key).collect(Collectors.toSet());
    }

    private Part row(Section section, RowTree.Node row, @Nullable Change ofAll) {
        List<Item> items = items(section, row.key(), ofAll == Change.REMOVED);
        String title = row.title().isEmpty() ? section.nounFirst() + " utan namn" : row.title();
        return new Part(title, section.title(), row.depth(), ofAll == null ? changeOf(items) : ofAll, items);
    }

    private List<Item> items(Section section, UUID rowKey, boolean gone) {
        return section.fields().stream()
                .filter(question -> isOfInterest(new AnswerKey(rowKey, question.key())))
                .map(question -> item(question, new AnswerKey(rowKey, question.key()), gone))
                .toList();
    }

    /** What is not asked any more is shown only if something was answered before. */
    private boolean isOfInterest(AnswerKey at) {
        return state.asks(at) || !AnswerText.of(form, at, previous).isEmpty();
    }

    private Item item(Question question, AnswerKey at, boolean gone) {
        String now = gone ? "" : AnswerText.of(form, at, current);
        String before = AnswerText.of(form, at, previous);
        return new Item(
                at.rowKey(),
                at.questionKey(),
                question.label(),
                now,
                before.isEmpty() ? null : before,
                change(question, at, now, before),
                gone ? null : current.at(at).map(this::origin).orElse(null),
                gone ? null : current.at(at).map(GivenAnswer::comment).orElse(null),
                !gone && current.value(at) instanceof AnswerValue.Attachment file ? files.apply(file.fileId()) : null);
    }

    private Change change(Question question, AnswerKey at, String now, String before) {
        if (now.strip().equals(before.strip()) || isSameRow(question, at)) {
            return Change.UNCHANGED;
        }
        if (before.isEmpty()) {
            return Change.ADDED;
        }
        return now.isEmpty() ? Change.REMOVED : Change.CHANGED;
    }

    /** A unit that stands under the same parent has not moved because the parent was renamed. */
    private boolean isSameRow(Question question, AnswerKey at) {
        var value = current.value(at);
        return question.type() == QuestionType.PARENT_ROW && value != null && value.equals(previous.value(at));
    }

    private @Nullable String origin(GivenAnswer given) {
        return switch (given.origin()) {
            case ON_BEHALF ->
                "Ifyllt av " + names.apply(given.answeredBy()) + (given.source() == null ? "" : " · " + given.source());
            case GUEST -> "Ifyllt av " + (given.source() == null ? "en gäst" : given.source() + ", gäst");
            case PASTED -> "Inklistrat";
            case IMPORTED -> "Importerat";
            case COMPUTED -> "Beräknat";
            case REGISTER -> "Från registret";
            case TYPED, UNCHANGED -> given.onBehalfOf() == null ? null : "Ifyllt av " + names.apply(given.answeredBy());
        };
    }

    private static Change changeOf(List<Item> items) {
        return items.stream().allMatch(item -> item.change() == Change.UNCHANGED) ? Change.UNCHANGED : Change.CHANGED;
    }
}
