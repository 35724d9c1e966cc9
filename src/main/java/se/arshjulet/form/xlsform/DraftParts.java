package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;

/**
 * Makes parts of groups, which here stand one after another and never in each other: what stood in a group within a group is
 * asked in the outer one, under its heading, and a repeat becomes a part of its own where it stood.
 */
final class DraftParts {

    private static final String LOOSE = "Frågor";

    private final DraftQuestions questions;
    private final Remarks remarks;
    private final List<DraftPart> parts = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private @Nullable String formIntro;

    DraftParts(DraftQuestions questions, Remarks remarks) {
        this.questions = questions;
        this.remarks = remarks;
    }

    List<DraftPart> parts() {
        return parts;
    }

    @Nullable
    String formIntro() {
        return formIntro;
    }

    void read(List<SurveyNode> top) {
        names(top);
        @Nullable DraftPart loose = null;
        for (SurveyNode node : top) {
            if (node.row().at(Columns.OWN_TYPE).equals(Columns.FORM_INTRO)) {
                formIntro = node.row().words(Columns.LABEL);
            } else if (node.isRepeat() || node.isGroup() && !DraftQuestions.isComposite(node)) {
                loose = null;
                part(node, List.of());
            } else if (node.row().type().word() == RowType.Word.METADATA) {
                questions.metadata(node.row());
            } else {
                if (loose == null) {
                    loose = new DraftPart(free("questions"), LOOSE, null, List.of());
                    parts.add(loose);
                    remarks.note(
                            node.row(),
                            "",
                            "Frågor som inte står i någon grupp fick en egen del, ”%s”.".formatted(LOOSE));
                }
                questions.read(node, List.of(), loose);
            }
        }
        parts.removeIf(part -> part.row() == null && part.questions().isEmpty());
    }

    private void names(List<SurveyNode> nodes) {
        nodes.forEach(node -> {
            taken.add(node.row().name().toLowerCase(Locale.ROOT));
            questions.know(node.row().name());
            names(node.children());
        });
    }

    private String free(String wished) {
        String name = wished;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = wished + "_" + number;
        }
        return name;
    }

    private void part(SurveyNode node, List<SurveyRow> outer) {
        Unsupported.check(node.row(), remarks);
        List<SurveyRow> within = with(outer, node.row());
        DraftPart part = new DraftPart(node.row().name(), title(node.row()), node.row(), within);
        parts.add(part);
        DraftPart last = children(node, part, List.of());
        parts.removeIf(other -> other != part
                && node.row().equals(other.row())
                && other.questions().isEmpty());
        if (part.questions().isEmpty() && last != part) {
            parts.remove(part);
            remarks.note(node.row(), Columns.LABEL, "Gruppen hade bara upprepade grupper och blev ingen egen del.");
        }
    }

    /** @return the part that goes on after the last repeat, if there was any */
    private DraftPart children(SurveyNode node, DraftPart into, List<SurveyRow> inner) {
        DraftPart part = into;
        for (SurveyNode child : node.children()) {
            if (child.row().at(Columns.OWN_TYPE).equals(Columns.INTRO)) {
                part.introduce(child.row().words(Columns.LABEL));
            } else if (child.isRepeat()) {
                if (part.isRepeat()) {
                    remarks.problem(
                            child.row(),
                            Columns.TYPE,
                            "En upprepad grupp i en annan upprepad grupp går inte här. Gör dem till två efter varandra.");
                    continue;
                }
                List<SurveyRow> within =
                        Stream.concat(part.within().stream(), inner.stream()).toList();
                part(child, within);
                part = new DraftPart(free(into.key()), into.title(), into.row(), into.within());
                parts.add(part);
                remarks.note(
                        child.row(), "", "Den upprepade gruppen blev en egen del, efter ”%s”.".formatted(into.title()));
            } else if (child.isGroup() && !DraftQuestions.isComposite(child)) {
                part = flattened(child, part, inner);
            } else {
                questions.read(child, inner, part);
            }
        }
        return part;
    }

    private DraftPart flattened(SurveyNode group, DraftPart part, List<SurveyRow> inner) {
        Unsupported.check(group.row(), remarks);
        List<SurveyRow> within = with(inner, group.row());
        String heading = group.row().words(Columns.LABEL);
        if (!heading.isBlank()) {
            part.questions()
                    .add(Draft.of(
                            group.row(),
                            new Question(
                                    group.row().name(),
                                    QuestionType.INFORMATION,
                                    heading,
                                    null,
                                    false,
                                    List.of(),
                                    false,
                                    null,
                                    false),
                            inner));
        }
        remarks.note(
                group.row(),
                "",
                "En grupp i en grupp blir en rubrik här: frågorna ställs i delen ”%s”.".formatted(part.title()));
        return children(group, part, within);
    }

    private String title(SurveyRow row) {
        String title = row.words(Columns.LABEL);
        if (title.isBlank()) {
            remarks.note(row, Columns.LABEL, "Gruppen har ingen rubrik och heter ”%s”.".formatted(row.name()));
            return row.name();
        }
        return title;
    }

    private static List<SurveyRow> with(List<SurveyRow> rows, SurveyRow row) {
        return Stream.concat(rows.stream(), Stream.of(row)).toList();
    }
}
