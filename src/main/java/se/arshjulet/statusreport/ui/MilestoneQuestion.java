package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.statusreport.MilestoneDoubts;
import se.arshjulet.statusreport.MilestoneDoubts.Doubt;
import se.arshjulet.statusreport.ReportContent.Milestone;
import se.arshjulet.statusreport.ReportContent.MilestoneWords;
import se.arshjulet.statusreport.ReportLight;

/** A milestone, new or as it is. */
class MilestoneQuestion extends PartQuestion<MilestoneWords> {

    private final @Nullable Milestone milestone;
    private final TextField title = new TextField(Labels.text("milestone.title"));
    private final DayField dueOn = new DayField();
    private final DayField expectedOn = new DayField();
    private final LightField colour = new LightField(Labels.text("light"));
    private final Checkbox done = new Checkbox(Labels.text("milestone.is-done"));

    MilestoneQuestion(Editing editing, @Nullable Milestone milestone) {
        super(Labels.text(milestone == null ? "milestone.add" : "milestone.edit"), editing);
        this.milestone = milestone;
        title.setManualValidation(true);
        dueOn.setLabel(Labels.text("milestone.due-on"));
        expectedOn.setLabel(Labels.text("milestone.expected-on"));
        problems.at("title", title);
        problems.at("dueOn", dueOn);
        problems.at("expectedOn", expectedOn);
        if (milestone == null) {
            colour.setValue(ReportLight.GREEN);
            dueOn.addValueChangeListener(change -> {
                if (expectedOn.getValue() == null) {
                    expectedOn.setValue(change.getValue());
                }
            });
        } else {
            title.setValue(milestone.title());
            dueOn.setValue(milestone.dueOn());
            expectedOn.setValue(milestone.expectedOn());
            colour.setValue(milestone.colour());
            done.setValue(milestone.done());
        }
        dueOn.addValueChangeListener(change -> doubt());
        expectedOn.addValueChangeListener(change -> doubt());
        colour.addValueChangeListener(change -> doubt());
        done.addValueChangeListener(change -> doubt());
        doubt();
        ask(
                milestone == null ? 0 : milestone.version(),
                milestone == null ? null : () -> editing.writing().removeMilestone(editing.report(), milestone.id()),
                title,
                dueOn,
                expectedOn,
                colour,
                done);
    }

    /** What can hardly be right is said where it is written, while it is. It stops nobody. */
    private void doubt() {
        LocalDate due = dueOn.getValue();
        LocalDate expected = expectedOn.getValue();
        List<Doubt> doubts = due == null || expected == null
                ? List.of()
                : MilestoneDoubts.of(
                        editing.month(),
                        editing.words().today(),
                        new MilestoneWords(title.getValue(), due, expected, light(), done.getValue()));
        say(expectedOn, expectedOn, doubts.stream().filter(Doubt::isAboutDay));
        say(colour, colour, doubts.stream().filter(doubt -> !doubt.isAboutDay()));
    }

    private static void say(HasHelper field, HasStyle look, Stream<Doubt> doubts) {
        String words = doubts.map(Doubt::sentence).collect(Collectors.joining(" "));
        field.setHelperText(words.isEmpty() ? null : words);
        look.setClassName("report-doubted", !words.isEmpty());
    }

    private ReportLight light() {
        return Objects.requireNonNullElse(colour.getValue(), ReportLight.GREEN);
    }

    @Override
    Optional<MilestoneWords> words() {
        Map<String, String> missing = new LinkedHashMap<>();
        String noDay = Labels.text("day.missing");
        dueOn.problem(noDay).ifPresent(problem -> missing.put("dueOn", problem));
        expectedOn.problem(noDay).ifPresent(problem -> missing.put("expectedOn", problem));
        if (!missing.isEmpty()) {
            problems.say(missing);
            return Optional.empty();
        }
        return Optional.of(new MilestoneWords(
                title.getValue().strip(), dueOn.getValue(), expectedOn.getValue(), light(), done.getValue()));
    }

    @Override
    void write(MilestoneWords words, int version) {
        if (milestone == null) {
            editing.writing().addMilestone(editing.report(), words);
        } else {
            editing.writing().changeMilestone(editing.report(), milestone.id(), words, version);
        }
    }
}
