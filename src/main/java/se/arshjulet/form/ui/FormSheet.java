package se.arshjulet.form.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.Earlier;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.FormState;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Section;

/** What a form shows at one moment.
 * @param approved     fields that are approved and not to be changed: the others are what is left to do
 * @param earlier      answers to stand beside the fields, or none
 * @param previousTime when those were approved, as people say it
 * @param remarks      that still ask for something, by field
 * @param origin       who gave an answer and when, as one line
 * @param handed       who else has a field to answer, as one line; empty if nobody has
 * @param only         the sections that the person has something to do with; empty for all
 * @param state        what the form makes of the answers */
public record FormSheet(
        FormDefinition form,
        AnswerSet answers,
        Set<AnswerKey> approved,
        Earlier earlier,
        @Nullable String previousTime,
        Map<AnswerKey, List<Remark>> remarks,
        Function<GivenAnswer, String> origin,
        Function<AnswerKey, String> handed,
        Set<String> only,
        FormState state) {

    public FormSheet(
            FormDefinition form,
            AnswerSet answers,
            Set<AnswerKey> approved,
            Earlier earlier,
            @Nullable String previousTime,
            Map<AnswerKey, List<Remark>> remarks,
            Function<GivenAnswer, String> origin,
            Function<AnswerKey, String> handed) {
        this(
                form,
                answers,
                approved,
                earlier,
                previousTime,
                remarks,
                origin,
                handed,
                Set.of(),
                FormState.of(form, answers));
    }

    /** What a reviewer asks for at a field. */
    public record Remark(String by, String when, String text) {}

    public FormSheet with(AnswerSet changed) {
        return new FormSheet(
                form,
                changed,
                approved,
                earlier,
                previousTime,
                remarks,
                origin,
                handed,
                only,
                FormState.of(form, changed));
    }

    /** The field is asked, and to be answered now. */
    boolean isOpen(AnswerKey at) {
        return state.asks(at) && !approved.contains(at);
    }

    /** The same for one who has only some sections to answer. */
    public FormSheet only(Set<String> sections) {
        return new FormSheet(
                form, answers, approved, earlier, previousTime, remarks, origin, handed, Set.copyOf(sections), state);
    }

    /** Where one has something to do, in the order one walks through it; where all is approved one need not go. */
    List<FormPlace> places() {
        List<FormPlace> all = FormPlace.all(form, state, answers).stream()
                .filter(place -> only.isEmpty() || only.contains(place.sectionKey()))
                .toList();
        if (approved.isEmpty()) {
            return all;
        }
        Set<FormPlace> open = new HashSet<>();
        fields().filter(this::isOpen).forEach(at -> {
            FormPlace place = FormPlace.of(form, at);
            open.add(place);
            open.add(FormPlace.section(place.sectionKey()));
        });
        return open.isEmpty() ? all : all.stream().filter(open::contains).toList();
    }

    private Stream<AnswerKey> fields() {
        return form.sections().stream().flatMap(section -> (section.repeating()
                        ? answers.rowsOf(section.key()).stream().map(AnswerRow::key)
                        : Stream.of(AnswerKey.NO_ROW))
                .flatMap(row -> section.fields().stream().map(field -> new AnswerKey(row, field.key()))));
    }

    /** The earlier answers, by the keys of this form. */
    AnswerSet previous() {
        return earlier.answers();
    }

    /** How many fields of the part a reviewer asks something about. */
    int remarksIn(FormPlace place) {
        return (int) remarks.keySet().stream()
                .filter(at -> FormPlace.of(form, at).equals(place))
                .count();
    }

    /** The earlier answer to the field, if there was one. */
    Optional<GivenAnswer> before(AnswerKey at) {
        return previous().at(at).filter(given -> given.status() != AnswerStatus.EMPTY);
    }

    /** There is an earlier answer that may be taken over onto the field, which is empty. */
    boolean isOffered(AnswerKey at) {
        return before(at).isPresent()
                && !isAnswered(at)
                && isOpen(at)
                && !form.question(at.questionKey()).askedAfresh()
                && !form.isComputed(at.questionKey());
    }

    /** What stands at the field is what stood there before. */
    boolean isAsBefore(AnswerKey at) {
        return before(at)
                .flatMap(before -> answers.at(at)
                        .map(now -> now.status() == before.status()
                                && AnswerText.of(form, at, answers).equals(AnswerText.of(form, at, previous()))))
                .orElse(false);
    }

    /** There is something to say at the field: it has no earlier answer, or another one than now, or is asked otherwise. */
    boolean isNews(AnswerKey at) {
        return !isAsBefore(at) || !earlier.sourcesOf(at.questionKey()).isEmpty() || remarks.containsKey(at);
    }

    /** The field names a row as another row is named already. */
    boolean isTwin(AnswerKey at) {
        Section section = form.sectionOf(at.questionKey());
        String title = section.repeating() && at.questionKey().equals(section.titleQuestion())
                ? section.rowTitle(at.rowKey(), answers).strip()
                : "";
        return !title.isEmpty()
                && answers.rowsOf(section.key()).stream()
                        .filter(row -> !row.key().equals(at.rowKey()))
                        .anyMatch(row ->
                                section.rowTitle(row.key(), answers).strip().equalsIgnoreCase(title));
    }

    boolean isAnswered(AnswerKey at) {
        return answers.at(at)
                .filter(given -> given.status() != AnswerStatus.EMPTY)
                .isPresent();
    }
}
