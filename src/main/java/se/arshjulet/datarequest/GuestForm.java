package se.arshjulet.datarequest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FigureText;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.GridCell;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.Registers;

/** A guest's questions as her page shows them. */
@Component
class GuestForm {

    /** Of a register's names so many are suggested. */
    private static final int SUGGESTED = 200;

    private final Registers registers;

    GuestForm(Registers registers) {
        this.registers = registers;
    }

    /** @param typed    by field what could not be saved, and stands as it was typed
     * @param problems by field why */
    List<GuestItem.Part> parts(GuestVisit visit, Map<AnswerKey, List<String>> typed, Map<AnswerKey, String> problems) {
        return visit.places().stream()
                .map(place -> new GuestItem.Part(
                        place.title(),
                        place.section().intro(),
                        place.questions().stream()
                                .map(question -> item(
                                        visit, question, new AnswerKey(place.row(), question.key()), typed, problems))
                                .toList()))
                .toList();
    }

    private GuestItem item(
            GuestVisit visit,
            Question question,
            AnswerKey at,
            Map<AnswerKey, List<String>> typed,
            Map<AnswerKey, String> problems) {
        List<String> values = typed.getOrDefault(at, values(visit, question, at));
        boolean computed = visit.form().isComputed(at.questionKey());
        return new GuestItem(
                GuestFieldId.of(at),
                computed ? "output" : GuestItem.kind(question.type()),
                question.label(),
                question.help(),
                visit.state().requires(at),
                question.type().isFigure() ? FigureText.unit(question) : "",
                values,
                options(question, values),
                question.allowOther(),
                own(question, values),
                AnswerText.of(visit.form(), at, visit.earlier().answers()),
                problems.getOrDefault(at, ""),
                question.type() == QuestionType.NUMBER_GRID ? grid(visit, question, at, typed, problems) : null);
    }

    private GuestItem.Grid grid(
            GuestVisit visit,
            Question question,
            AnswerKey at,
            Map<AnswerKey, List<String>> typed,
            Map<AnswerKey, String> problems) {
        List<GridCell> cells = question.cells();
        return new GuestItem.Grid(
                cells.stream().map(cell -> cell.column().label()).distinct().toList(),
                cells.stream()
                        .map(GridCell::row)
                        .distinct()
                        .map(line -> new GuestItem.Line(
                                line.label(),
                                cells.stream()
                                        .filter(cell -> cell.row().equals(line))
                                        .map(cell -> item(
                                                visit,
                                                cell.question(),
                                                new AnswerKey(
                                                        at.rowKey(),
                                                        cell.question().key()),
                                                typed,
                                                problems))
                                        .toList()))
                        .toList());
    }

    /** What stands in the inputs; of choices their codes and then the person's own words. */
    static List<String> values(GuestVisit visit, Question question, AnswerKey at) {
        GivenAnswer given = visit.answers().at(at).orElse(null);
        if (given == null || given.status() == AnswerStatus.EMPTY) {
            return List.of();
        }
        if (given.status() != AnswerStatus.GIVEN) {
            return List.of(given.status() == AnswerStatus.NONE_EXISTS ? "finns ej" : "för litet att redovisa");
        }
        @Nullable AnswerValue value = given.value();
        if (value instanceof AnswerValue.Choices chosen) {
            return Stream.concat(chosen.codes().stream(), chosen.others().stream())
                    .toList();
        }
        if (value instanceof AnswerValue.YesNo answer) {
            return List.of(answer.yes() ? "ja" : "nej");
        }
        if (value instanceof AnswerValue.Period period) {
            return List.of(
                    period.from().toString(),
                    period.to() == null ? "" : period.to().toString());
        }
        if (value instanceof AnswerValue.Contact contact) {
            return List.of(contact.function(), contact.phone(), contact.email());
        }
        if (value instanceof AnswerValue.RegisterEntries chosen) {
            return List.of(chosen.entries().stream().map(RegisterEntry::name).collect(Collectors.joining("; ")));
        }
        if (value instanceof AnswerValue.Figure figure) {
            return List.of(FigureText.of(figure.number()));
        }
        return List.of(AnswerText.of(visit.form(), at, visit.answers()));
    }

    private List<GuestItem.Option> options(Question question, List<String> values) {
        Set<String> chosen = Set.copyOf(values);
        return switch (question.type()) {
            case YES_NO ->
                List.of(
                        new GuestItem.Option("ja", "Ja", chosen.contains("ja")),
                        new GuestItem.Option("nej", "Nej", chosen.contains("nej")));
            case ONE_OF, SEVERAL_OF ->
                question.options().stream()
                        .map(option ->
                                new GuestItem.Option(option.code(), option.label(), chosen.contains(option.code())))
                        .toList();
            case REGISTER_ENTRY -> names(question);
            default -> List.of();
        };
    }

    private List<GuestItem.Option> names(Question question) {
        var choice = question.register();
        return choice == null
                ? List.of()
                : registers.lookUp(choice.kind(), "", SUGGESTED).stream()
                        .map(entry -> new GuestItem.Option(entry.name(), entry.name(), false))
                        .toList();
    }

    private static String own(Question question, List<String> values) {
        return question.allowOther()
                ? values.stream()
                        .filter(value -> question.options().stream()
                                .noneMatch(option -> option.code().equals(value)))
                        .collect(Collectors.joining("; "))
                : "";
    }
}
