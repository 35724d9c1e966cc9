package se.arshjulet.datarequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.Earlier;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormState;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.RowTree;
import se.arshjulet.form.Section;

/** What a guest's link opens: the questions that are handed to her, as far as they are asked, and nothing beside them. */
record GuestVisit(
        Delegation delegation,
        AssignmentHead head,
        String by,
        FormDefinition form,
        AnswerSet answers,
        Set<AnswerKey> approved,
        Earlier earlier,
        FormState state) {

    /** Where she may answer. */
    record Place(Section section, UUID row, String title, List<Question> questions) {}

    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Section section : form.sections()) {
            if (state.asks(section)) {
                rows(section).forEach(row -> place(section, row).ifPresent(places::add));
            }
        }
        return List.copyOf(places);
    }

    private Optional<Place> place(Section section, UUID row) {
        List<Question> asked = section.questions().stream()
                .filter(question -> question.type() != QuestionType.INFORMATION)
                .filter(question -> isHers(new AnswerKey(row, question.key())))
                .toList();
        return asked.isEmpty() ? Optional.empty() : Optional.of(new Place(section, row, title(section, row), asked));
    }

    private String title(Section section, UUID row) {
        String name = section.repeating() ? section.rowTitle(row, answers).strip() : "";
        return name.isEmpty() ? section.title() : section.title() + " · " + name;
    }

    private Stream<UUID> rows(Section section) {
        return section.repeating()
                ? RowTree.of(section, answers).stream().map(RowTree.Node::key)
                : Stream.of(AnswerKey.NO_ROW);
    }

    private boolean isHers(AnswerKey at) {
        return delegation.covers(form, at) && state.asks(at) && !approved.contains(at);
    }

    /** Whether she may put something in the field: it is handed to her, it is asked, and one answers it by writing. */
    boolean mayAnswer(AnswerKey at) {
        boolean rowThere = at.rowKey().equals(AnswerKey.NO_ROW)
                || answers.rows().stream().anyMatch(row -> row.key().equals(at.rowKey()));
        return rowThere
                && form.find(at.questionKey())
                        .filter(question -> GuestItem.isWritten(question.type()))
                        .isPresent()
                && !form.isComputed(at.questionKey())
                && isHers(at);
    }
}
