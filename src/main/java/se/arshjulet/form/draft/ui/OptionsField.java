package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.arshjulet.form.Option;

/** The options of a question, one a line, as they can be pasted from anywhere. A line that is changed keeps the code that answers
 * are stored under; what is new gets one. */
final class OptionsField extends Div {

    private static final int PAUSE_MS = 900;

    private final QuestionPanel panel;
    private final TextArea lines = new TextArea();
    private final Paragraph codes = new Paragraph();
    private final NativeDetails how = new NativeDetails(getTranslation("draft.more"), codes);
    private List<Option> shown = List.of();

    OptionsField(QuestionPanel panel) {
        this.panel = panel;
        lines.setLabel(getTranslation("draft.own.options"));
        lines.setHelperText(getTranslation("draft.own.options.help"));
        lines.setMinRows(3);
        lines.setManualValidation(true);
        lines.setValueChangeMode(ValueChangeMode.LAZY);
        lines.setValueChangeTimeout(PAUSE_MS);
        lines.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                take(change.getValue());
            }
        });
        codes.addClassName("draft-quiet");
        how.addClassName("draft-more");
        add(lines, how);
        show(panel.question().options());
    }

    void refresh() {
        if (!Objects.equals(panel.question().options(), shown)) {
            show(panel.question().options());
        }
    }

    private void show(List<Option> options) {
        shown = options;
        lines.setInvalid(false);
        lines.setValue(options.stream().map(Option::label).collect(Collectors.joining("\n")));
        say();
    }

    private void say() {
        how.setVisible(!shown.isEmpty());
        codes.setText(
                shown.isEmpty()
                        ? ""
                        : getTranslation(
                                "draft.own.options.codes",
                                shown.stream().map(Option::code).collect(Collectors.joining(", "))));
    }

    private void take(String text) {
        List<String> labels =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        Optional<String> twice = OptionLines.twice(labels);
        lines.setErrorMessage(twice.map(label -> getTranslation("draft.own.options.twice", label))
                .orElse(null));
        lines.setInvalid(twice.isPresent());
        shown = OptionLines.read(labels.stream().distinct().toList(), shown);
        say();
        panel.keep(one -> one.options(shown));
    }
}
