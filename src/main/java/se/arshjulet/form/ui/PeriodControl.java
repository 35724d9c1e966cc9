package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Question;

/** From a day to a day; without the second it goes on until further notice. */
final class PeriodControl implements AnswerControl {

    static final String FROM = "from";
    static final String TO = "to";

    private final LabelledGroup root;
    private final DayField from = new DayField();
    private final DayField to = new DayField();
    private boolean showing;

    PeriodControl(Question question, Runnable edited) {
        Div days = new Div(from, to);
        days.addClassName("period-days");
        root = new LabelledGroup(question, days);
        from.setLabel(root.getTranslation("form.period.from"));
        to.setLabel(root.getTranslation("form.period.to"));
        to.setHelperText(root.getTranslation("form.period.open"));
        from.getElement().setAttribute("data-part", FROM);
        to.getElement().setAttribute("data-part", TO);
        DayControl.tell(from, () -> showing, edited);
        DayControl.tell(to, () -> showing, edited);
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
        showing = true;
        from.setValue(period == null ? null : period.from());
        to.setValue(period == null ? null : period.to());
        showing = false;
    }

    @Override
    public Map<String, String> texts() {
        return Map.of(FROM, from.typed(), TO, to.typed());
    }

    @Override
    public void type(String part, String text) {
        showing = true;
        (part.equals(TO) ? to : from).type(text);
        showing = false;
    }

    @Override
    public void complain(@Nullable String message) {
        root.complain(message);
        from.setInvalid(message != null && (from.getValue() == null || to.getValue() == null && !to.isUnreadable()));
        to.setInvalid(message != null && (to.isUnreadable() || from.getValue() != null && to.getValue() != null));
    }

    @Override
    public void focus() {
        from.focus();
    }
}
