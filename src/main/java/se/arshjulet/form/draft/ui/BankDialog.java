package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import se.arshjulet.form.AnswerCounts;
import se.arshjulet.form.bank.BankQuestion;
import se.arshjulet.form.bank.QuestionBank;
import se.arshjulet.form.bank.Taking;
import se.arshjulet.form.bank.Taking.Taken;
import se.arshjulet.form.bank.ui.BankAnswers;
import se.arshjulet.form.bank.ui.BankFacts;
import se.arshjulet.form.draft.DraftChange.AddQuestion;

/** Takes questions of the bank into a part. It stays open: one often takes several. */
final class BankDialog extends Dialog {

    private static final int MOST = 50;

    private final DraftDesk desk;
    private final String section;
    private final QuestionBank bank;
    private final AnswerCounts counts;
    private final TextField words = new TextField();
    private final Paragraph done = new Paragraph();
    private final Paragraph sum = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    BankDialog(DraftDesk desk, String section, QuestionBank bank, AnswerCounts counts) {
        this.desk = desk;
        this.section = section;
        this.bank = bank;
        this.counts = counts;
        setHeaderTitle(getTranslation("draft.bank.title", Outline.name(desk.section(section))));
        setWidth("44rem");
        setMaxWidth("100%");
        words.setLabel(getTranslation("form.bank.search"));
        words.setPrefixComponent(new Icon(VaadinIcon.SEARCH));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        words.setWidthFull();
        words.setAutofocus(true);
        done.addClassName("bank-done");
        done.getElement().setAttribute("role", "status");
        sum.addClassName("bank-sum");
        list.addClassName("bank-list");
        add(words, done, sum, list);
        getFooter().add(new Button(getTranslation("draft.bank.close"), click -> close()));
        show();
    }

    private void show() {
        List<BankQuestion> found = bank.search(words.getValue());
        sum.setText(
                found.isEmpty()
                        ? getTranslation("form.bank.empty")
                        : found.size() > MOST
                                ? getTranslation("form.bank.most", MOST, found.size())
                                : getTranslation("form.bank.sum", found.size()));
        list.removeAll();
        Taking taking = new Taking(desk.form(), desk.before().orElse(null));
        found.stream().limit(MOST).forEach(question -> list.add(line(question, taking)));
    }

    private ListItem line(BankQuestion question, Taking taking) {
        String label = question.latest().question().label();
        Span name = new Span(label);
        name.addClassName("bank-label");
        Div what = new Div(name, new BankFacts(question), answers(question));
        what.addClassName("bank-what");
        ListItem line = new ListItem(what);
        line.addClassName("bank-choice");
        if (taking.alreadyThere(question).isPresent()) {
            Span there = new Span(getTranslation("draft.bank.there"));
            there.addClassName("bank-quiet");
            line.add(there);
        } else {
            Button take = new Button(getTranslation("draft.bank.add"), click -> take(question));
            take.setAriaLabel(getTranslation("draft.bank.add.this", label));
            take.setDisableOnClick(true);
            line.add(take);
        }
        return line;
    }

    /** Counted when somebody asks. */
    private NativeDetails answers(BankQuestion question) {
        NativeDetails details = new NativeDetails(getTranslation("draft.bank.answers"));
        Div inside = new Div();
        details.setContent(inside);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && inside.getChildren().findAny().isEmpty()) {
                inside.add(new BankAnswers(question, counts));
            }
        });
        return details;
    }

    private void take(BankQuestion question) {
        Taking taking = new Taking(desk.form(), desk.before().orElse(null));
        if (taking.alreadyThere(question).isEmpty()) {
            Taken taken = taking.take(question);
            if (desk.change(new AddQuestion(section, taken.question(), null))) {
                desk.choose(Spot.question(taken.question().key()));
                done.setText(TakenWords.of(taken, this));
            }
        }
        show();
        words.focus();
    }
}
