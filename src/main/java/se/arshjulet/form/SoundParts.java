package se.arshjulet.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a form can be looked at further although something in it is missing or could not be read, so that whoever
 * writes it is told of everything at once. A label that is missing is made up: it matters to no other check.
 * @param form  those parts and questions
 * @param isAll nothing was left out
 * @param whole the keys of the sections that nothing was left out of */
record SoundParts(FormDefinition form, boolean isAll, Set<String> whole) {

    private static final String MADE_UP = "–";

    /** What decides what else a question may have. */
    private static final List<String> DECIDING =
            List.of("key", "type", "options", "register", "grid", "number", "plausibility", "file", "constraints");

    static SoundParts of(FormDefinition form, FormFaults faults) {
        List<Section> sections = new ArrayList<>();
        Set<String> whole = new HashSet<>();
        boolean all = true;
        for (Section section : form.sections()) {
            if (isBlank(section.key())) {
                all = false;
                continue;
            }
            List<Question> questions = section.questions().stream()
                    .filter(question -> isSound(question, faults))
                    .map(SoundParts::labelled)
                    .toList();
            boolean complete = questions.size() == section.questions().size();
            all &= complete;
            if (complete && !faults.isSpoilt("Del " + section.key()) && !lacksEnds(section.flow())) {
                whole.add(section.key());
            }
            sections.add(with(section, questions));
        }
        return new SoundParts(
                new FormDefinition(
                        isBlank(form.key()) ? "f" : form.key(),
                        form.version(),
                        Objects.requireNonNullElse(form.title(), MADE_UP),
                        form.intro(),
                        form.fixedWording(),
                        sections),
                all,
                whole);
    }

    /** Those questions whose words and lineage are as they were written. */
    static FormDefinition worded(FormDefinition form, FormFaults faults) {
        return new FormDefinition(
                form.key(),
                form.version(),
                form.title(),
                form.intro(),
                form.fixedWording(),
                form.sections().stream()
                        .map(section -> with(
                                section,
                                section.questions().stream()
                                        .filter(question -> isSound(question, faults)
                                                && labelled(question).equals(question)
                                                && !isSpoilt(
                                                        question, faults, List.of("label", "lineage", "is", "from"))
                                                && (question.lineage() == null
                                                        || question.lineage().is() != null))
                                        .toList()))
                        .toList());
    }

    private static boolean isSound(Question question, FormFaults faults) {
        Grid grid = question.grid();
        return !isBlank(question.key())
                && question.type() != null
                && !isSpoilt(question, faults, DECIDING)
                && question.options().stream().noneMatch(option -> isBlank(option.code()))
                && question.constraints().stream().noneMatch(rule -> isBlank(rule.that()))
                && (grid == null || !lacksKey(grid.rows()) && !lacksKey(grid.columns()));
    }

    private static boolean isSpoilt(Question question, FormFaults faults, List<String> words) {
        return words.stream().anyMatch(word -> faults.isSpoilt("Fråga " + question.key(), word));
    }

    private static boolean lacksKey(List<Grid.Line> lines) {
        return lines.stream().anyMatch(line -> isBlank(line.key()));
    }

    private static boolean lacksEnds(Section.@Nullable Flow flow) {
        return flow != null
                && (isBlank(flow.from()) || isBlank(flow.to()) || isBlank(flow.women()) || isBlank(flow.men()));
    }

    private static Section with(Section section, List<Question> questions) {
        return new Section(
                section.key(),
                section.title(),
                section.intro(),
                section.repeating(),
                section.rowNoun(),
                section.titleQuestion(),
                questions,
                section.layout(),
                section.flow(),
                section.showIf(),
                section.mayBeEmpty());
    }

    private static Question labelled(Question question) {
        Grid grid = question.grid();
        return new Question(
                question.key(),
                question.type(),
                label(question.label()),
                question.help(),
                question.required(),
                question.options().stream()
                        .map(option -> new Option(option.code(), label(option.label())))
                        .toList(),
                question.allowOther(),
                question.maxLength(),
                question.askedAfresh(),
                question.number(),
                question.register(),
                grid == null ? null : new Grid(labelled(grid.rows()), labelled(grid.columns())),
                question.file(),
                question.showIf(),
                question.requiredIf(),
                question.constraints(),
                question.calculation(),
                question.plausibility(),
                question.lineage());
    }

    private static List<Grid.Line> labelled(List<Grid.Line> lines) {
        return lines.stream()
                .map(line -> new Grid.Line(line.key(), label(line.label()), line.sumOf(), line.typed()))
                .toList();
    }

    private static String label(@Nullable String label) {
        return isBlank(label) ? MADE_UP : Objects.requireNonNull(label);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
