package se.arshjulet.form.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.form.FormUsage;
import se.arshjulet.form.OwnForms;
import se.arshjulet.form.OwnForms.Version;
import se.arshjulet.form.draft.FormDraft;
import se.arshjulet.form.draft.FormDrafts;
import se.arshjulet.form.draft.ui.DraftView;

/** Every form that the association can ask: those in use first, those that newer ones have replaced below. */
@Route("formular")
@Menu(order = 35, title = "menu.forms", icon = "vaadin:form")
@RolesAllowed(Role.Names.COORDINATOR)
public class FormsView extends Page implements HasDynamicTitle {

    private final FormDrafts drafts;
    private final Map<UUID, Integer> rounds;
    private final Map<UUID, Person> people;
    private final DateWords words;

    FormsView(OwnForms forms, FormDrafts drafts, FormUsage usage, People people, DateWords words) {
        super(Width.WORKING);
        this.drafts = drafts;
        this.words = words.in(getLocale());
        List<Version> versions = forms.versions();
        this.rounds = usage.counts();
        this.people = people.persons(
                versions.stream().map(Version::by).filter(by -> by != null).collect(Collectors.toSet()));
        List<FormDraft> open = drafts.open();
        add(new PageHeader(getPageTitle())
                .withLine(getTranslation("form.forms.line"))
                .withActions(bank(), importButton(), newButton(titles(versions, open))));
        if (!open.isEmpty()) {
            add(new DraftList(open, people, this.words));
        }
        if (versions.isEmpty()) {
            add(new EmptyState(getTranslation("form.forms.empty"), getTranslation("form.forms.empty.next")));
            return;
        }
        add(list(versions.stream().filter(Version::current).toList()));
        List<Version> older =
                versions.stream().filter(version -> !version.current()).toList();
        if (!older.isEmpty()) {
            NativeDetails details = new NativeDetails(getTranslation("form.forms.older", older.size()), list(older));
            details.addClassName("forms-older");
            add(details);
        }
    }

    private Anchor bank() {
        Anchor link = new Anchor("formular/fragor", getTranslation("form.bank.title"));
        link.addClassName("header-link");
        return link;
    }

    private Button importButton() {
        Button button = new Button(
                getTranslation("form.forms.import"), click -> UI.getCurrent().navigate(ImportFormView.class));
        return button;
    }

    private static Map<String, String> titles(List<Version> versions, List<FormDraft> open) {
        Map<String, String> titles = new HashMap<>();
        versions.stream()
                .filter(Version::current)
                .forEach(version -> titles.put(version.title(), FormVersionView.address(version.id())));
        open.forEach(draft -> titles.put(draft.form().title(), DraftView.address(draft.id())));
        return titles;
    }

    private Button newButton(Map<String, String> titles) {
        Button button = new Button(getTranslation("draft.new"), click -> new NewFormQuestion(drafts, titles).open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private UnorderedList list(List<Version> versions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("form-list");
        versions.forEach(version ->
                list.add(new FormLine(version, rounds.getOrDefault(version.id(), 0), people.get(version.by()), words)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("form.forms.title");
    }
}
