package se.arshjulet.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Optional;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.task.CalendarFeeds;

/** One's last days in one's own calendar: the secret address, to be made, changed and taken away. */
class CalendarAddress extends Question {

    private final CalendarFeeds feeds;
    private final DateWords words;
    private final Div content = new Div();
    private final Button make = primary("", this::make);
    private final Button close = new Button(I18NProvider.translate("task.calendar.close"), click -> closeAddress());

    CalendarAddress(CalendarFeeds feeds, DateWords words) {
        super(I18NProvider.translate("task.calendar"));
        this.feeds = feeds;
        this.words = words;
        content.addClassName("calendar-address");
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        add(new Paragraph(getTranslation("task.calendar.what")), content);
        getFooter().add(close);
        answers(make);
        show();
    }

    private void show() {
        Optional<Instant> since = feeds.openedAt();
        content.removeAll();
        since.ifPresent(
                at -> content.add(new Paragraph(getTranslation("task.calendar.since", words.day(words.dayOf(at))))));
        close.setVisible(since.isPresent());
        make.setText(getTranslation(since.isPresent() ? "task.calendar.renew" : "task.calendar.make"));
    }

    private void make() {
        String address = feeds.open();
        show();
        content.removeAll();
        TextField field = new TextField(getTranslation("task.calendar.address"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        field.setHelperText(getTranslation("task.calendar.address.help"));
        Button copy = new Button(getTranslation("task.calendar.copy"), click -> {
            getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", address);
            Notice.done(getTranslation("task.calendar.copied"));
        });
        content.add(field, copy);
        copy.focus();
    }

    private void closeAddress() {
        feeds.close();
        show();
        Notice.done(getTranslation("task.calendar.closed"));
    }
}
