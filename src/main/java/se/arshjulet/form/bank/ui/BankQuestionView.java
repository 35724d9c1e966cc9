package se.arshjulet.form.bank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.arshjulet.account.Role;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.form.AnswerCounts;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormUsage;
import se.arshjulet.form.FormUsage.Use;
import se.arshjulet.form.OwnForms;
import se.arshjulet.form.bank.BankQuestion;
import se.arshjulet.form.bank.BankQuestion.Asked;
import se.arshjulet.form.bank.QuestionBank;
import se.arshjulet.form.draft.FormDrafts;
import se.arshjulet.form.draft.ui.IntoFormQuestion;

/** One question of the bank: its wordings, how its answers have been, and which data requests have asked it. */
@Route("formular/fragor/:" + BankQuestionView.VERSION + "/:" + BankQuestionView.QUESTION)
@RolesAllowed(Role.Names.COORDINATOR)
public class BankQuestionView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String VERSION = "formVersionId";
    static final String QUESTION = "questionKey";

    private final QuestionBank bank;
    private final FormUsage usage;
    private final AnswerCounts counts;
    private final FormDrafts drafts;
    private final OwnForms forms;
    private final FormCatalog catalog;
    private String title = "";

    BankQuestionView(
            QuestionBank bank,
            FormUsage usage,
            AnswerCounts counts,
            FormDrafts drafts,
            OwnForms forms,
            FormCatalog catalog) {
        super(Width.WORKING);
        this.bank = bank;
        this.usage = usage;
        this.counts = counts;
        this.drafts = drafts;
        this.forms = forms;
        this.catalog = catalog;
    }

    /** Where the question is told of. */
    public static String address(Asked asked) {
        return "formular/fragor/" + asked.formVersionId() + "/"
                + asked.question().key();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<BankQuestion> found = RouteId.of(event, VERSION)
                .flatMap(version -> event.getRouteParameters().get(QUESTION).flatMap(key -> bank.find(version, key)));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private void show(BankQuestion question) {
        removeAll();
        title = question.latest().question().label();
        Anchor all = new Anchor("formular/fragor", getTranslation("form.bank.all"));
        all.addClassName("header-link");
        Button into = new Button(
                getTranslation("form.bank.into"),
                click -> new IntoFormQuestion(question, drafts, forms, catalog).open());
        into.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeader(title).with(new BankFacts(question)).withActions(all, into),
                new H2(getTranslation("form.bank.answers")),
                new Paragraph(getTranslation("form.bank.answers.what")),
                new BankAnswers(question, counts),
                new H2(getTranslation("form.bank.uses")));
        UnorderedList uses = new UnorderedList();
        uses.addClassName("bank-list");
        question.asked().forEach(asked -> usage.of(asked.formVersionId()).forEach(use -> uses.add(line(asked, use))));
        add(uses.getChildren().findAny().isPresent() ? uses : new Paragraph(getTranslation("form.bank.uses.none")));
    }

    private ListItem line(Asked asked, Use use) {
        Anchor link = new Anchor(use.address(), use.title());
        link.addClassName("bank-label");
        Span facts = new Span(getTranslation("form.uses.year", String.valueOf(use.year())) + " · "
                + getTranslation("form.forms.version", asked.number()) + " · " + getTranslation(use.state()));
        facts.addClassName("bank-quiet");
        return new ListItem(link, facts);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
