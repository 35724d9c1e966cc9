package se.arshjulet.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Acts.Choice;
import se.arshjulet.account.Acts.Choices;
import se.arshjulet.base.ui.DayField;

/** Which acts are listed: whose, of which kind, in which round, in which days. */
final class ActsFilter extends Div {

    private final Select<Choice> person = new Select<>();
    private final Select<String> kind = new Select<>();
    private final Select<Choice> part = new Select<>();
    private final DayField from = new DayField();
    private final DayField until = new DayField();
    private boolean showing;

    ActsFilter(Choices choices, Consumer<ActsAddress> chosen) {
        addClassName("acts-filter");
        String all = getTranslation("account.acts.all");
        ready(person, "account.acts.person", all, choices.people());
        ready(part, "account.acts.part", all, choices.parts());
        kind.setLabel(getTranslation("account.acts.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(all);
        kind.setItemLabelGenerator(item -> item == null ? all : getTranslation(ActLine.kindKey(item)));
        kind.setItems(choices.kinds());
        from.setLabel(getTranslation("account.acts.from"));
        until.setLabel(getTranslation("account.acts.until"));
        person.addValueChangeListener(change -> tell(chosen));
        kind.addValueChangeListener(change -> tell(chosen));
        part.addValueChangeListener(change -> tell(chosen));
        from.addValueChangeListener(change -> tell(chosen));
        until.addValueChangeListener(change -> tell(chosen));
        add(person, kind, part, from, until);
    }

    private void ready(Select<Choice> field, String label, String all, List<Choice> items) {
        field.setLabel(getTranslation(label));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setItemLabelGenerator(item -> item == null ? all : item.name());
        field.setItems(items);
    }

    private void tell(Consumer<ActsAddress> chosen) {
        if (!showing) {
            chosen.accept(new ActsAddress(
                    id(person.getValue()), kind.getValue(), id(part.getValue()), from.getValue(), until.getValue()));
        }
    }

    private static @Nullable UUID id(@Nullable Choice choice) {
        return choice == null ? null : choice.id();
    }

    void show(ActsAddress address) {
        showing = true;
        choose(person, address.person());
        choose(part, address.part());
        kind.setValue(address.kind());
        from.setValue(address.from());
        until.setValue(address.until());
        showing = false;
    }

    private static void choose(Select<Choice> field, @Nullable UUID id) {
        field.setValue(field.getListDataView()
                .getItems()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElse(null));
    }
}
