package se.arshjulet.trend.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;

/** A trendkort is written, on a page of its own. A reload keeps what is typed. */
abstract class TrendFormPage extends Page implements HasDynamicTitle {

    private String title = "";

    TrendFormPage() {
        super(Width.READING);
    }

    /** @param save the card, if it was saved; if not, it has been said at the fields why */
    void put(String heading, TrendForm form, String waived, Supplier<Optional<UUID>> save) {
        title = heading;
        removeAll();
        Button primary = new Button(getTranslation("trend.save"));
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        primary.setDisableOnClick(true);
        primary.addClickListener(click -> {
            Optional<UUID> saved = save.get();
            primary.setEnabled(true);
            if (saved.isPresent()) {
                UI.getCurrent().navigate(Places.card(saved.get()));
                Notice.done(getTranslation("trend.saved"));
            } else {
                Notice.failed(getTranslation("trend.not-saved"));
            }
        });
        Button cancel = new Button(
                getTranslation("base.cancel"), click -> UI.getCurrent().navigate(waived));
        add(
                new PageHeader(heading).withLine(getTranslation("trend.form.line")),
                form,
                new ActionBar().right(cancel, primary));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
