package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.OwnForms;
import se.arshjulet.form.OwnForms.Version;

/** A version of a form on paper, blank: to read through, to talk about at a meeting, to fill in by hand. */
@Route("formular/:" + FormVersionView.VERSION + "/utskrift")
@RolesAllowed(Role.Names.COORDINATOR)
class FormPaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnForms forms;
    private final FormCatalog catalog;
    private final DateWords words;
    private String title = "";

    FormPaperView(OwnForms forms, FormCatalog catalog, DateWords words) {
        this.forms = forms;
        this.catalog = catalog;
        this.words = words.in(getLocale());
        addClassName("page");
    }

    static String address(UUID version) {
        return "formular/" + version + "/utskrift";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Version> found = RouteId.of(event, FormVersionView.VERSION).flatMap(forms::version);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Version version = found.get();
        title = version.title();
        add(PaperPage.blank(
                title,
                List.of(
                        getTranslation("form.forms.key", version.key(), version.number()),
                        getTranslation("form.paper.printed", words.dayAndYear(words.today()))),
                FormPaper.blank(catalog.definition(version.id())),
                new Anchor("formular/" + version.id(), getTranslation("form.paper.back"))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
