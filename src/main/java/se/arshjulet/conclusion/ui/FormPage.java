package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;

/** A form on a page of its own, with what it is for above and its buttons below. A reload keeps what is typed. */
abstract class FormPage extends Page implements HasDynamicTitle {

    private final PageHeader header = new PageHeader("");
    private String title = "";

    FormPage() {
        super(Width.READING);
    }

    /** As the other, where it is known beforehand where to go. */
    void put(String heading, String line, Component form, String verb, BooleanSupplier save, String done, String then) {
        put(heading, line, form, verb, save, done, then, () -> then);
    }

    /** @param save gives whether it was saved; if not, it has said at the fields why
     * @param waived where to go when it is waived
     * @param saved  where to go when it is done */
    void put(
            String heading,
            String line,
            Component form,
            String verb,
            BooleanSupplier save,
            String done,
            String waived,
            Supplier<String> saved) {
        title = heading;
        removeAll();
        header.setTitleText(heading);
        header.facts().removeAll();
        header.withLine(line);
        Button primary = new Button(verb);
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        primary.setDisableOnClick(true);
        primary.addClickListener(click -> {
            try {
                if (save.getAsBoolean()) {
                    UI.getCurrent().navigate(saved.get());
                    Notice.done(done);
                } else {
                    Notice.failed(getTranslation("conclusion.not-saved"));
                }
            } finally {
                primary.setEnabled(true);
            }
        });
        Button cancel = new Button(
                getTranslation("base.cancel"), click -> UI.getCurrent().navigate(waived));
        add(header, form, new ActionBar().right(cancel, primary));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
