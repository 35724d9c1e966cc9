package se.arshjulet.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is missing or wrong in an answer set, and how far it has come. */
public final class FormCheck {

    private FormCheck() {}

    /** Everything that stops a submission, in the form's order.
     * @param kind    what would mend it
     * @param at      outside any row, at the section's naming question, when a repeating section has no row
     * @param message in Swedish: what, why, what to do; blames nobody */
    public record Gap(Kind kind, AnswerKey at, String sectionKey, String message) {}

    public enum Kind {
        /** to be filled in */
        MISSING,
        /** filled in, and to be put right */
        WRONG,
        /** a row where nothing is filled in: to be filled in or taken away */
        EMPTY_ROW
    }

    /** Counts what must be answered, so that all done means ready to send in. A repeating section without a row counts as
     * one thing not done.
     * @param done  required questions with an answer (any status but EMPTY)
     * @param total required questions */
    public record Progress(int done, int total) {}

    public static List<Gap> gaps(FormDefinition form, AnswerSet set) {
        List<Gap> gaps = new ArrayList<>();
        for (Section section : form.sections()) {
            if (isWithoutRows(section, set)) {
                gaps.add(new Gap(Kind.MISSING, placeOf(section), section.key(), addRow(section)));
            }
            Set<UUID> empty = emptyRows(section, set);
            empty.forEach(row -> gaps.add(new Gap(
                    Kind.EMPTY_ROW,
                    new AnswerKey(row, placeOf(section).questionKey()),
                    section.key(),
                    "Inget är ifyllt än. Fyll i eller ta bort.")));
            for (Field field : fields(section, set)) {
                if (!empty.contains(field.at().rowKey())) {
                    gap(form, section, field, set).ifPresent(gaps::add);
                }
            }
        }
        return List.copyOf(gaps);
    }

    /** Rows that somebody added and then said nothing of, but for where they stand. */
    private static Set<UUID> emptyRows(Section section, AnswerSet set) {
        Set<UUID> rows = new LinkedHashSet<>();
        if (section.repeating()) {
            RowTree.of(section, set).forEach(row -> rows.add(row.key()));
            fields(section, set).stream()
                    .filter(field -> field.question().type() != QuestionType.PARENT_ROW && isAnswered(field.at(), set))
                    .forEach(field -> rows.remove(field.at().rowKey()));
        }
        return rows;
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

    private static Optional<Gap> gap(FormDefinition form, Section section, Field field, AnswerSet set) {
        if (!isAnswered(field.at(), set)) {
            return field.question().required()
                    ? Optional.of(new Gap(Kind.MISSING, field.at(), section.key(), missing(field.question())))
                    : Optional.empty();
        }
        GivenAnswer given = set.at(field.at()).orElseThrow();
        // A value that was right when it was saved need not be so now: the unit it points to may be gone.
        return AnswerRules.problem(form, field.at(), given.status(), given.value(), set)
                .map(message -> new Gap(Kind.WRONG, field.at(), section.key(), message));
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
