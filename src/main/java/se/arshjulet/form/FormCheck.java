package se.arshjulet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is missing or wrong in an answer set, and how far it has come. */
public final class FormCheck {

    private FormCheck() {}

    /** Everything that stops a submission, in the form's order.
     * @param at      outside any row, at the section's naming question, when a repeating section has no row
     * @param message in Swedish: what, why, what to do; blames nobody */
    public record Gap(AnswerKey at, String sectionKey, String message) {}

    /** Counts what must be answered, so that all done means ready to send in. A repeating section without a row counts as
     * one thing not done.
     * @param done  required questions with an answer (any status but EMPTY)
     * @param total required questions */
    public record Progress(int done, int total) {}

    public static List<Gap> gaps(FormDefinition form, AnswerSet set) {
        List<Gap> gaps = new ArrayList<>();
        for (Section section : form.sections()) {
            if (isWithoutRows(section, set)) {
                gaps.add(new Gap(placeOf(section), section.key(), addRow(section)));
            }
            for (Field field : fields(section, set)) {
                gap(form, field, set).ifPresent(message -> gaps.add(new Gap(field.at(), section.key(), message)));
            }
        }
        return List.copyOf(gaps);
    }

    public static Progress progress(FormDefinition form, AnswerSet set) {
        int done = 0;
        int total = 0;
        for (Section section : form.sections()) {
            if (isWithoutRows(section, set)) {
                total++;
            }
            for (Field field : fields(section, set)) {
                if (field.question().required()) {
                    total++;
                    done += isAnswered(field.at(), set) ? 1 : 0;
                }
            }
        }
        return new Progress(done, total);
    }

    private record Field(AnswerKey at, Question question) {}

    /** The section's fields in the order one reads them: row by row as the hierarchy stands. */
    private static List<Field> fields(Section section, AnswerSet set) {
        List<Question> questions = section.questions().stream()
                .filter(question -> question.type() != QuestionType.INFORMATION)
                .toList();
        if (!section.repeating()) {
            return questions.stream()
                    .map(question -> new Field(AnswerKey.of(question.key()), question))
                    .toList();
        }
        return RowTree.of(section, set).stream()
                .flatMap(row -> questions.stream()
                        .map(question -> new Field(new AnswerKey(row.key(), question.key()), question)))
                .toList();
    }

    private static Optional<String> gap(FormDefinition form, Field field, AnswerSet set) {
        if (!isAnswered(field.at(), set)) {
            return field.question().required() ? Optional.of(missing(field.question())) : Optional.empty();
        }
        GivenAnswer given = set.at(field.at()).orElseThrow();
        // A value that was right when it was saved need not be so now: the unit it points to may be gone.
        return AnswerRules.problem(form, field.at(), given.status(), given.value(), set);
    }

    private static String missing(Question question) {
        return switch (question.type()) {
            case ONE_OF, SEVERAL_OF, PARENT_ROW -> "”%s” är inte valt än.".formatted(question.label());
            default -> "”%s” är inte ifyllt än.".formatted(question.label());
        };
    }

    private static boolean isAnswered(AnswerKey at, AnswerSet set) {
        return set.at(at).filter(given -> given.status() != AnswerStatus.EMPTY).isPresent();
    }

    private static boolean isWithoutRows(Section section, AnswerSet set) {
        return section.repeating() && set.rowsOf(section.key()).isEmpty();
    }

    private static AnswerKey placeOf(Section section) {
        String title = section.titleQuestion();
        return AnswerKey.of(title == null ? section.questions().get(0).key() : title);
    }

    private static String addRow(Section section) {
        return "”%s” är tomt. Minst en rad behövs.".formatted(section.title());
    }
}
