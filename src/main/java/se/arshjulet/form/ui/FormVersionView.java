package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormUsage;
import se.arshjulet.form.OwnForms;
import se.arshjulet.form.OwnForms.Version;
import se.arshjulet.form.Registers;
import se.arshjulet.form.draft.FormDrafts;
import se.arshjulet.form.draft.ui.DraftView;

/** One version of a form: as those who answer see it, what it asks otherwise than the one before, and who has asked it. */
@Route("formular/:" + FormVersionView.VERSION)
@RolesAllowed(Role.Names.COORDINATOR)
public class FormVersionView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String VERSION = "formVersionId";

    private final OwnForms forms;
    private final FormDrafts drafts;
    private final FormCatalog catalog;
    private final FormUsage usage;
    private final People people;
    private final Registers registers;
    private final DateWords words;
    private String title = "";

    FormVersionView(
            OwnForms forms,
            FormDrafts drafts,
            FormCatalog catalog,
            FormUsage usage,
            People people,
            Registers registers,
            DateWords words) {
        super(Width.FULL);
        this.forms = forms;
        this.drafts = drafts;
        this.catalog = catalog;
        this.usage = usage;
        this.people = people;
        this.registers = registers;
        this.words = words.in(getLocale());
        addClassName("form-version");
    }

    /** Where the version is looked at. */
    public static String address(UUID version) {
        return "formular/" + version;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Version> version = RouteId.of(event, VERSION).flatMap(forms::version);
        if (version.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(version.get(), FormVersionTab.read(event.getLocation().getQueryParameters()));
    }

    private void show(Version version, FormVersionTab tab) {
        removeAll();
        title = version.title();
        add(header(version), FormVersionTab.bar(this, version.id(), tab));
        add(
                switch (tab) {
                    case PREVIEW -> FormPreview.alone(catalog.definition(version.id()), registers);
                    case CHANGES -> changes(version);
                    case USE -> use(version);
                });
    }

    private PageHeader header(Version version) {
        Span facts = new Span(getTranslation("form.forms.key", version.key(), version.number()) + " · "
                + FormOrigin.of(this, version, by(version), words));
        PageHeader header = new PageHeader(version.title())
                .with(facts)
                .withActions(paper(version), download(version), sheet(version));
        usage.plan(version.id()).ifPresent(address -> header.withActions(plan(address)));
        header.withActions(next(version));
        if (!version.current()) {
            header.with(new Paragraph(getTranslation("form.forms.replaced")));
        }
        return header;
    }

    private @Nullable Person by(Version version) {
        UUID by = version.by();
        return by == null ? null : people.persons(Set.of(by)).get(by);
    }

    private Anchor paper(Version version) {
        Anchor link = new Anchor(FormPaperView.address(version.id()), getTranslation("form.forms.paper"));
        link.addClassName("header-link");
        return link;
    }

    private Anchor download(Version version) {
        Anchor link = new FormDownload(version, forms.json(version.id()), getTranslation("form.forms.download"));
        link.addClassName("header-link");
        return link;
    }

    private Anchor sheet(Version version) {
        Anchor link = new FormDownload(
                version, catalog.definition(version.id()), getTranslation("form.forms.download.sheet"));
        link.addClassName("header-link");
        return link;
    }

    /** What a form is made for: to be asked. */
    private Anchor plan(String address) {
        Anchor link = new Anchor(address, getTranslation("form.forms.plan"));
        link.addClassName("header-link");
        return link;
    }

    private Button next(Version version) {
        Button button = new Button(getTranslation("form.forms.next-version"), click -> UI.getCurrent()
                .navigate(DraftView.address(
                        drafts.from(version.id(), SignedIn.current().accountId()))));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Component changes(Version version) {
        Optional<FormDefinition> before = forms.before(version.id());
        return before.<Component>map(then -> new FormChanges(then, catalog.definition(version.id())))
                .orElseGet(() -> new EmptyState(
                        getTranslation("form.changes.first"), getTranslation("form.changes.first.next")));
    }

    private Component use(Version version) {
        return new FormUses(usage.of(version.id()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
