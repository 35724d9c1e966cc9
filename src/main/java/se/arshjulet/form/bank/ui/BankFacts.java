package se.arshjulet.form.bank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import se.arshjulet.form.bank.BankQuestion;
import se.arshjulet.form.bank.BankQuestion.Asked;

/** A question in short: how it is answered, where it stands and how often it has been asked. */
public final class BankFacts extends Div {

    public BankFacts(BankQuestion question) {
        addClassName("bank-facts");
        Asked latest = question.latest();
        add(
                new Span(getTranslation(
                        "draft.type." + latest.question().type().name().toLowerCase(Locale.ROOT))),
                new Span(getTranslation(
                        latest.current() ? "form.bank.where" : "form.bank.where.older",
                        latest.formTitle(),
                        String.valueOf(latest.number()))),
                new Span(getTranslation("form.forms.rounds", question.rounds())));
    }
}
