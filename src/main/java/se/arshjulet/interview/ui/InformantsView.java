package se.arshjulet.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.Question;
import se.arshjulet.interview.InformantKey;
import se.arshjulet.interview.InformantUse;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.Informants.Informant;

/** The association's nyckelpersoner by pseudonym, and who has the key to their names. */
@Route("intervjuer/nyckelpersoner")
@RolesAllowed(Role.Names.COORDINATOR)
class InformantsView extends Page implements HasDynamicTitle, InformantRow.Actions {

    private final Informants informants;
    private final InformantKey key;
    private final List<InformantUse> uses;
    private final List<Member> members;
    private final Div list = new Div();

    InformantsView(
            Informants informants,
            InformantKey key,
            List<InformantUse> uses,
            Members members,
            People people,
            Clock clock) {
        super(Width.READING);
        this.informants = informants;
        this.key = key;
        this.uses = uses;
        this.members = members.on(LocalDate.now(clock));
        Anchor all = new Anchor("intervjuer", getTranslation("informant.all-interviews"));
        Span eyebrow = new Span(all);
        eyebrow.addClassName("eyebrow");
        Button retention = new Button(
                getTranslation("retention.title"), click -> UI.getCurrent().navigate(RetentionView.class));
        Button add = new Button(getTranslation("informant.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        PageHeader header = new PageHeader(getPageTitle())
                .withLine(getTranslation("informant.line"))
                .withActions(retention, add);
        list.addClassName("informants");
        add(eyebrow, header, list, new KeyHolders(key, people, this::show));
        show();
    }

    private void show() {
        list.removeAll();
        List<Informant> all = informants.list();
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("informant.empty"), getTranslation("informant.empty.next")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("informant-list");
        all.forEach(informant -> rows.add(new InformantRow(informant, key.isOpenTo(informant.id()), this)));
        list.add(rows);
    }

    private void add() {
        new InformantForm(members, draft -> {
                    String pseudonym =
                            informants.find(informants.add(draft)).orElseThrow().pseudonym();
                    show();
                    Notice.done(getTranslation("informant.added", pseudonym));
                })
                .open();
    }

    @Override
    public void showName(Informant informant) {
        new KeyQuestion(informant, key, identity -> new IdentityCard(informant, identity).open()).open();
    }

    @Override
    public void change(Informant informant) {
        new KeyQuestion(informant, key, identity -> new InformantForm(members, informant, identity, draft -> {
                            informants.change(informant.id(), draft);
                            show();
                            Notice.done(getTranslation("informant.changed", informant.pseudonym()));
                        })
                        .open())
                .open();
    }

    @Override
    public void withdraw(Informant informant) {
        new Question(
                        getTranslation("informant.withdraw.title", informant.pseudonym()),
                        sentence(informant),
                        getTranslation("informant.withdraw"),
                        () -> {
                            informants.withdrawConsent(informant.id());
                            show();
                            Notice.done(getTranslation("informant.withdraw.done", informant.pseudonym()));
                        })
                .open();
    }

    private String sentence(Informant informant) {
        List<String> leaning =
                uses.stream().flatMap(use -> use.of(informant.id()).stream()).toList();
        String plain = getTranslation("informant.withdraw.sentence");
        return leaning.isEmpty()
                ? plain
                : plain + " " + getTranslation("informant.withdraw.leaning", String.join(", ", leaning));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("informant.title");
    }
}
