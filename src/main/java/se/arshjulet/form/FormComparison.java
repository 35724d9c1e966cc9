package se.arshjulet.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a version of a form asks otherwise than the one before. */
public final class FormComparison {

    public enum Change {
        SAME,
        REWORDED,
        SPLIT,
        MERGED,
        NEW,
        REMOVED
    }

    /** @param section of the question now, or of a removed one then
     * @param now     null if it is removed
     * @param then    what it comes from; none if it is new
     * @param altered what is otherwise of the one that it comes from, besides its words */
    public record Line(
            Change change, Section section, @Nullable Question now, List<Question> then, List<Alteration> altered) {

        /** Whether nothing at all is otherwise. */
        public boolean isSame() {
            return change == Change.SAME && altered.isEmpty();
        }
    }

    private FormComparison() {}

    /** Every question in the form's order, then those that are asked no more. */
    public static List<Line> of(FormDefinition then, FormDefinition now) {
        List<Line> lines = new ArrayList<>();
        Set<String> followed = new HashSet<>();
        for (Section section : now.sections()) {
            asked(section).forEach(question -> {
                Line line = line(then, section, question);
                line.then().forEach(before -> followed.add(before.key()));
                lines.add(line);
            });
        }
        for (Section section : then.sections()) {
            asked(section).stream()
                    .filter(question -> !followed.contains(question.key()))
                    .forEach(question ->
                            lines.add(new Line(Change.REMOVED, section, null, List.of(question), List.of())));
        }
        return List.copyOf(lines);
    }

    private static List<Question> asked(Section section) {
        return section.questions().stream()
                .filter(question -> question.type() != QuestionType.INFORMATION)
                .toList();
    }

    private static Line line(FormDefinition then, Section section, Question now) {
        Lineage lineage = now.lineage();
        List<String> from = lineage == null || lineage.from().isEmpty() ? List.of(now.key()) : lineage.from();
        List<Question> before =
                from.stream().map(then::find).flatMap(Optional::stream).toList();
        Lineage.Relation relation = lineage == null ? Lineage.Relation.SAME : lineage.is();
        if (before.isEmpty() || relation == Lineage.Relation.NEW) {
            return new Line(Change.NEW, section, now, List.of(), List.of());
        }
        Change change =
                switch (relation) {
                    case SPLIT -> Change.SPLIT;
                    case MERGED -> Change.MERGED;
                    default -> FormWording.isSame(before.get(0), now) ? Change.SAME : Change.REWORDED;
                };
        return new Line(change, section, now, before, altered(then, section, now, before.get(0), change));
    }

    private static List<Alteration> altered(
            FormDefinition then, Section section, Question now, Question before, Change change) {
        if (change == Change.MERGED) {
            return List.of();
        }
        List<Alteration> altered = new ArrayList<>(Alteration.between(before, now));
        if (!then.sectionOf(before.key()).key().equals(section.key())) {
            altered.add(Alteration.PART);
        }
        return List.copyOf(altered);
    }
}
