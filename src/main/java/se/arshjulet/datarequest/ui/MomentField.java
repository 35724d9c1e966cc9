package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.datarequest.AnswerHistory.Moment;

/** A moment in an assignment's history: one at which it changed hands, now where that can be chosen, or any other. */
final class MomentField extends Div {

    private record Choice(@Nullable Instant at, String words) {}

    private final Select<Choice> choice = new Select<>();
    private final DayField day = new DayField();
    private final TextField time = new TextField();
    private final List<Choice> choices = new ArrayList<>();
    private final Choice another = new Choice(null, getTranslation("datarequest.history.other"));
    private final DateWords words;
    private final Consumer<Instant> chosen;
    private boolean showing;

    MomentField(String label, List<Moment> moments, DateWords words, Consumer<Instant> chosen) {
        this.words = words;
        this.chosen = chosen;
        addClassName("moment-field");
        for (int i = moments.size() - 1; i >= 0; i--) {
            choices.add(new Choice(moments.get(i).at(), said(moments.get(i))));
        }
        choices.add(another);
        choice.setLabel(label);
        choice.setItems(choices);
        choice.setItemLabelGenerator(item -> item == null ? "" : item.words());
        choice.addValueChangeListener(change -> chose(change.getValue()));
        day.setLabel(getTranslation("datarequest.history.day"));
        day.addValueChangeListener(change -> chooseOther());
        time.setLabel(getTranslation("datarequest.history.time"));
        time.setPlaceholder("14:30");
        time.setManualValidation(true);
        time.addValueChangeListener(change -> chooseOther());
        add(choice, day, time);
    }

    /** Now can be chosen too; it is told as {@link Instant#MAX}. */
    MomentField withNow(String said) {
        choices.add(0, new Choice(Instant.MAX, said));
        choice.setItems(choices);
        return this;
    }

    private String said(Moment moment) {
        String kind = moment.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return getTranslation("datarequest.history.kind." + kind, words.moment(moment.at()), moment.by());
    }

    private void chose(@Nullable Choice now) {
        day.setVisible(now == another);
        time.setVisible(now == another);
        Instant at = now == null ? null : now.at();
        if (!showing && at != null) {
            chosen.accept(at);
        }
    }

    /** Without a time it is as the day ended. */
    private void chooseOther() {
        LocalDate on = day.getValue();
        boolean readable = time.isEmpty() || time.getValue().matches("\\d{1,2}[:.]\\d{2}");
        try {
            LocalTime clock = time.isEmpty()
                    ? LocalTime.of(23, 59, 59)
                    : LocalTime.parse((time.getValue().length() < 5 ? "0" : "")
                            + time.getValue().replace('.', ':'));
            if (!showing && on != null) {
                chosen.accept(words.at(on, clock));
            }
        } catch (DateTimeParseException noTime) {
            readable = false;
        }
        time.setInvalid(!readable);
        time.setErrorMessage(readable ? null : getTranslation("datarequest.history.time.bad"));
    }

    /** @param at {@link Instant#MAX} for now */
    void show(Instant at) {
        showing = true;
        Choice found = choices.stream()
                .filter(item -> at.equals(item.at()))
                .findFirst()
                .orElse(another);
        choice.setValue(found);
        chose(found);
        if (found == another) {
            day.setValue(words.dayOf(at));
            time.setValue(words.time(at));
        }
        showing = false;
    }
}
