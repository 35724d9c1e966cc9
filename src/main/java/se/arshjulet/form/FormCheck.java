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
        /** looks odd: to be put right or explained in a comment */
        UNEXPLAINED,
        /** a row where nothing is filled in: to be filled in or taken away */
        EMPTY_ROW
    }

    /** Counts what must be answered, so that all done means ready to send in. A repeating section without a row counts as
     * one thing not done.
     * @param done  required questions with an answer (any status but EMPTY)
     * @param total required questions */
    public record Progress(int done, int total) {}

    /** @param previous the earlier answers, by the keys that this form has; they tell what looks odd */
    public static List<Gap> gaps(FormDefinition form, AnswerSet set, AnswerSet previous) {
        return gaps(form, FormState.of(form, set), set, previous);
    }

    /** @param state    the form's, of the same answers
     * @param previous the earlier answers, by the keys that this form has; they tell what looks odd */
    public static List<Gap> gaps(FormDefinition form, FormState state, AnswerSet set, AnswerSet previous) {
        List<Gap> gaps = new ArrayList<>();
        for (Section section : form.sections()) {
            if (!state.asks(section)) {
                continue;
            }
            if (lacksRow(section, set)) {
                gaps.add(new Gap(Kind.MISSING, placeOf(section), section.key(), addRow(section)));
            }
            List<Field> fields = fields(section, state, set);
            Set<UUID> empty = emptyRows(section, fields, set);
            empty.forEach(row -> gaps.add(new Gap(
                    Kind.EMPTY_ROW,
                    new AnswerKey(row, placeOf(section).questionKey()),
                    section.key(),
                    "Inget är ifyllt än. Fyll i eller ta bort.")));
            for (Field field : fields) {
                if (!empty.contains(field.at().rowKey())) {
                    new FieldCheck(form, state, set, previous)
                            .gap(section, field.question(), field.at())
                            .ifPresent(gaps::add);
                }
            }
        }
        return List.copyOf(gaps);
    }

    /** Rows that somebody added and then said nothing of, but for where they stand. */
    private static Set<UUID> emptyRows(Section section, List<Field> fields, AnswerSet set) {
        Set<UUID> rows = new LinkedHashSet<>();
        if (section.repeating()) {
            RowTree.of(section, set).forEach(row -> rows.add(row.key()));
            fields.stream()
                    .filter(field -> field.question().type() != QuestionType.PARENT_ROW && isAnswered(field.at(), set))
                    .forEach(field -> rows.remove(field.at().rowKey()));
        }
        return rows;
    }

    public static Progress progress(FormDefinition form, AnswerSet set) {
        return progress(form, FormState.of(form, set), set);
    }

    /** @param state the form's, of the same answers */
    public static Progress progress(FormDefinition form, FormState state, AnswerSet set) {
        int done = 0;
        int total = 0;
        for (Section section : form.sections()) {
            if (!state.asks(section)) {
                continue;
            }
            if (lacksRow(section, set)) {
                total++;
            }
            for (Field field : fields(section, state, set)) {
                if (state.requires(field.at())) {
                    total++;
                    done += isAnswered(field.at(), set) ? 1 : 0;
                }
            }
        }
        return new Progress(done, total);
    }

    private record Field(AnswerKey at, Question question) {}

    /** The section's fields in the order one reads them: row by row as the hierarchy stands. */
    private static List<Field> fields(Section section, FormState state, AnswerSet set) {
        List<UUID> rows = section.repeating()
                ? RowTree.of(section, set).stream().map(RowTree.Node::key).toList()
                : List.of(AnswerKey.NO_ROW);
        List<Question> questions = section.fields();
        return rows.stream()
                .flatMap(row ->
                        questions.stream().map(question -> new Field(new AnswerKey(row, question.key()), question)))
                .filter(field -> state.asks(field.at()))
                .toList();
    }

    static boolean isAnswered(AnswerKey at, AnswerSet set) {
        return set.at(at).filter(given -> given.status() != AnswerStatus.EMPTY).isPresent();
    }

    private static boolean lacksRow(Section section, AnswerSet set) {
        return section.repeating()
                && !section.mayBeEmpty()
                && set.rowsOf(section.key()).isEmpty();
    }

    private static AnswerKey placeOf(Section section) {
        return AnswerKey.of(
                section.titleQuestions().stream().map(Question::key).findFirst().orElseGet(() -> section.questions()
                        .get(0)
                        .key()));
    }

    private static String addRow(Section section) {
        return "”%s” är tomt. Minst en rad behövs.".formatted(section.title());
    }

    /** One field looked at. */
    private record FieldCheck(FormDefinition form, FormState state, AnswerSet set, AnswerSet previous) {

        Optional<Gap> gap(Section section, Question question, AnswerKey at) {
            if (!isAnswered(at, set)) {
                return state.requires(at)
                        ? Optional.of(new Gap(Kind.MISSING, at, section.key(), missing(question)))
                        : Optional.empty();
            }
            return wrong(at)
                    .map(message -> new Gap(Kind.WRONG, at, section.key(), message))
                    .or(() -> Doubts.unexplained(form, at, set, previous)
                            .map(message -> new Gap(
                                    Kind.UNEXPLAINED,
                                    at,
                                    section.key(),
                                    message + " Rätta, eller skriv i en kommentar varför det stämmer.")));
        }

        /** A value that was right when it was saved need not be so now: the unit it points to may be gone. */
        private Optional<String> wrong(AnswerKey at) {
            if (form.isComputed(at.questionKey())) {
                return state.broken(at);
            }
            GivenAnswer given = set.at(at).orElseThrow();
            return AnswerRules.problem(form, at, given.status(), given.value(), set)
                    .or(() -> state.broken(at));
        }

        private static String missing(Question question) {
            return switch (question.type()) {
                case ONE_OF, SEVERAL_OF, PARENT_ROW, REGISTER_ENTRY, YES_NO ->
                    "”%s” är inte valt än.".formatted(question.label());
                case FILE -> "”%s” är inte bifogat än.".formatted(question.label());
                default -> "”%s” är inte ifyllt än.".formatted(question.label());
            };
        }
    }
}
