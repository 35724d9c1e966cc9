package se.arshjulet.form.bank.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.arshjulet.account.Role;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.form.bank.BankQuestion;
import se.arshjulet.form.bank.BankQuestion.Asked;
import se.arshjulet.form.bank.QuestionBank;

/** Every question that the forms have asked, to look for and to look into. */
@Route("formular/fragor")
@RolesAllowed(Role.Names.COORDINATOR)
public class QuestionBankView extends Page implements HasDynamicTitle {

    /** More than anybody reads; then it is words that find the question. */
    private static final int MOST = 100;

    private final QuestionBank bank;
    private final Div found = new Div();
    private final Paragraph sum = new Paragraph();

    QuestionBankView(QuestionBank bank) {
        super(Width.WORKING);
        this.bank = bank;
        TextField words = new TextField(getTranslation("form.bank.search"));
        words.setPrefixComponent(new Icon(VaadinIcon.SEARCH));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show(change.getValue()));
        words.addClassName("bank-search");
        sum.addClassName("bank-sum");
        sum.getElement().setAttribute("role", "status");
        Anchor forms = new Anchor("formular", getTranslation("form.bank.forms"));
        forms.addClassName("header-link");
        add(
                new PageHeader(getPageTitle())
                        .withLine(getTranslation("form.bank.line"))
                        .withActions(forms),
                words,
                sum,
                found);
        show("");
    }

    private void show(String words) {
        List<BankQuestion> questions = bank.search(words);
        found.removeAll();
        sum.setText(
                questions.size() > MOST
                        ? getTranslation("form.bank.most", MOST, questions.size())
                        : getTranslation("form.bank.sum", questions.size()));
        if (questions.isEmpty()) {
            found.add(new EmptyState(getTranslation("form.bank.empty"), getTranslation("form.bank.empty.next")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("bank-list");
        questions.stream().limit(MOST).forEach(question -> list.add(line(question)));
        found.add(list);
    }

    private static ListItem line(BankQuestion question) {
        Asked latest = question.latest();
        Anchor label =
                new Anchor(BankQuestionView.address(latest), latest.question().label());
        label.addClassName("bank-label");
        return new ListItem(label, new BankFacts(question));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("form.bank.title");
    }
}
