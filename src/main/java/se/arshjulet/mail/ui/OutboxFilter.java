package se.arshjulet.mail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import se.arshjulet.mail.MailState;
import se.arshjulet.mail.OutboxLog.Filter;

/** Which mails are listed: by words, state and kind. */
class OutboxFilter extends Div {

    private final TextField words = new TextField();
    private final Select<MailState> state = new Select<>();
    private final Select<String> kind = new Select<>();
    private boolean showing;

    OutboxFilter(List<String> kinds, Consumer<Filter> chosen) {
        addClassName("outbox-filter");
        words.setLabel(getTranslation("mail.filter.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        state.setLabel(getTranslation("mail.filter.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("mail.filter.all"));
        state.setItemLabelGenerator(item -> item == null ? getTranslation("mail.filter.all") : MailWords.state(item));
        state.setItems(MailState.values());
        kind.setLabel(getTranslation("mail.filter.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("mail.filter.all"));
        kind.setItemLabelGenerator(item -> item == null ? getTranslation("mail.filter.all") : MailWords.kind(item));
        kind.setItems(kinds);
        words.addValueChangeListener(change -> tell(chosen));
        state.addValueChangeListener(change -> tell(chosen));
        kind.addValueChangeListener(change -> tell(chosen));
        add(words, state, kind);
    }

    private void tell(Consumer<Filter> chosen) {
        if (!showing) {
            chosen.accept(new Filter(state.getValue(), kind.getValue(), words.getValue()));
        }
    }

    void show(Filter filter) {
        showing = true;
        words.setValue(filter.words());
        state.setValue(filter.state());
        kind.setValue(filter.kind());
        showing = false;
    }
}
