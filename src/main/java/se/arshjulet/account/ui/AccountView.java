package se.arshjulet.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.account.OwnAccount;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.account.Workplaces;
import se.arshjulet.base.AssociationNames;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;

/** Who I am to the application: my name, my rights, my language, my password. */
@Route("konto")
@PermitAll
class AccountView extends Page implements HasDynamicTitle {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    private final OwnAccount account;
    private final Workplaces workplaces;
    private final AssociationNames names;

    AccountView(OwnAccount account, Workplaces workplaces, AssociationNames names, List<AccountPart> parts) {
        super(Width.READING);
        this.account = account;
        this.workplaces = workplaces;
        this.names = names;
        SignedIn person = SignedIn.current();
        add(
                new PageHeader(getTranslation("account.title"))
                        .withLine(getTranslation("account.who", person.name(), person.email())),
                language());
        parts.forEach(part -> part.of(person).ifPresent(this::add));
        add(password(), rights(person));
    }

    private Component language() {
        RadioButtonGroup<Locale> choice = new RadioButtonGroup<>(getTranslation("account.language"));
        choice.setItems(LANGUAGES);
        choice.setItemLabelGenerator(language -> getTranslation("account.language." + language.getLanguage()));
        choice.setValue(account.language());
        choice.addValueChangeListener(change -> {
            account.speak(change.getValue());
            getUI().ifPresent(ui -> {
                ui.getSession().setLocale(change.getValue());
                ui.getPage().reload();
            });
        });
        return new Section(choice);
    }

    private Component password() {
        Section section = new Section(new H2(getTranslation("account.password")));
        section.add(
                account.password().mayChange()
                        ? new PasswordForm(account)
                        : new Paragraph(getTranslation("account.password.by-link")));
        return section;
    }

    private Component rights(SignedIn person) {
        UnorderedList list = new UnorderedList();
        workplaces
                .mine()
                .forEach(association -> list.add(right(names.nameOf(association), workplaces.rolesIn(association))));
        if (person.is(Role.SYSTEM_ADMINISTRATOR)) {
            list.add(right(getTranslation("account.everywhere"), Set.of(Role.SYSTEM_ADMINISTRATOR)));
        }
        return new Section(
                new H2(getTranslation("account.rights")),
                list,
                new Paragraph(getTranslation(person.byLink() ? "account.rights.by-link" : "account.rights.wrong")));
    }

    private ListItem right(String where, Set<Role> roles) {
        return new ListItem(getTranslation(
                "account.right",
                where,
                roles.stream()
                        .sorted()
                        .map(role -> getTranslation("account.role." + role.name()))
                        .collect(Collectors.joining(", "))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }
}
