package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Question;

/** From a day to a day; without the second it goes on until further notice. */
final class PeriodControl implements AnswerControl {

    private final Div root = new Div();
    private final DayField from = new DayField();
    private final DayField to = new DayField();
    private final Span error = new Span();

    PeriodControl(Question question, Runnable edited) {
        String id = "period-" + UUID.randomUUID();
        Span label = new Span(question.label());
        label.addClassName("group-label");
        label.setId(id);
        Span help = new Span(Helper.text(question, root));
        help.addClassName("group-help");
        help.setId(id + "-help");
        from.setLabel(root.getTranslation("form.period.from"));
        to.setLabel(root.getTranslation("form.period.to"));
        to.setHelperText(root.getTranslation("form.period.open"));
        DayControl.tell(from, edited);
        DayControl.tell(to, edited);
        error.addClassName("group-error");
        error.getElement().setAttribute("role", "alert");
        Div days = new Div(from, to);
        days.addClassName("period-days");
        root.addClassName("period");
        root.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", id)
                .setAttribute("aria-describedby", id + "-help");
        root.add(label, help, days, error);
    }

    @Override
    public Component component() {
        return root;
    }

    @Override
    public @Nullable AnswerValue value() {
        LocalDate begins = from.getValue();
        return begins == null ? null : new AnswerValue.Period(begins, to.getValue());
    }

    @Override
    public Optional<String> unreadable() {
        Optional<String> noDay =
                Stream.of(from, to).filter(DayField::isUnreadable).findFirst().flatMap(field -> field.problem(""));
        return noDay.isEmpty() && from.getValue() == null && to.getValue() != null
                ? Optional.of(root.getTranslation("form.period.no-beginning"))
                : noDay;
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        AnswerValue.Period period = value instanceof AnswerValue.Period given ? given : null;
        from.setValue(period == null ? null : period.from());
        to.setValue(period == null ? null : period.to());
    }

    @Override
    public void complain(@Nullable String message) {
        error.setText(message == null ? "" : message);
        from.setInvalid(message != null && to.getValue() == null);
        to.setInvalid(message != null && to.getValue() != null);
    }

    @Override
    public void focus() {
        from.focus();
    }
}
