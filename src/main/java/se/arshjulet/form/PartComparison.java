package se.arshjulet.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a part of a form is otherwise than in the version before, besides the questions that it asks. */
public final class PartComparison {

    /** What of a part can differ. */
    public enum Altered {
        TITLE(Section::title),
        INTRO(Section::intro),
        INFORMATION(section -> section.questions().stream()
                .filter(question -> question.type() == QuestionType.INFORMATION)
                .toList()),
        CONDITION(Section::showIf),
        ROWS(section -> Arrays.asList(
                section.repeating(),
                section.rowNoun(),
                section.titleQuestion(),
                section.isTable(),
                section.flow(),
                section.mayBeEmpty()));

        private final Function<Section, Object> part;

        Altered(Function<Section, Object> part) {
            this.part = part;
        }
    }

    /** @param moved whether questions that are in both stand in another order */
    public record Line(Section now, List<Altered> altered, boolean moved) {}

    private PartComparison() {}

    /** The parts of both versions that differ, in the form's order. */
    public static List<Line> of(FormDefinition then, FormDefinition now) {
        List<Line> lines = new ArrayList<>();
        for (Section section : now.sections()) {
            then.sections().stream()
                    .filter(before -> before.key().equals(section.key()))
                    .findFirst()
                    .map(before -> line(before, section))
                    .filter(line -> !line.altered().isEmpty() || line.moved())
                    .ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    /** Whether parts that are in both stand in another order. */
    public static boolean isMoved(FormDefinition then, FormDefinition now) {
        return isMoved(
                then.sections().stream().map(Section::key).toList(),
                now.sections().stream().map(Section::key).toList());
    }

    private static Line line(Section then, Section now) {
        List<Altered> altered = Arrays.stream(Altered.values())
                .filter(one -> !Objects.equals(one.part.apply(then), one.part.apply(now)))
                .toList();
        return new Line(now, altered, isMoved(keys(then), keys(now)));
    }

    private static List<String> keys(Section section) {
        return section.questions().stream().map(Question::key).toList();
    }

    private static boolean isMoved(List<String> then, List<String> now) {
        Predicate<String> inBoth = key -> then.contains(key) && now.contains(key);
        return !then.stream()
                .filter(inBoth)
                .toList()
                .equals(now.stream().filter(inBoth).toList());
    }
}
