package se.arshjulet.form.bank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerCounts;
import se.arshjulet.form.AnswerCounts.Figures;
import se.arshjulet.form.AnswerCounts.Year;
import se.arshjulet.form.FigureText;
import se.arshjulet.form.Option;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.bank.BankQuestion;
import se.arshjulet.form.bank.BankQuestion.Asked;

/** How a question has been worded, version by version, and how its answers have been, year by year: figures about them only. */
public final class BankAnswers extends Div {

    private final AnswerCounts counts;

    public BankAnswers(BankQuestion question, AnswerCounts counts) {
        this.counts = counts;
        addClassName("bank-answers");
        question.asked().forEach(asked -> add(version(question, asked)));
    }

    private Div version(BankQuestion bank, Asked asked) {
        H3 title = new H3(getTranslation("form.forms.version", asked.number()));
        Div head = new Div(title);
        head.addClassName("bank-version-head");
        if (bank.isRewordedIn(asked)) {
            Span mark = new Span(getTranslation("form.bank.reworded"));
            mark.addClassNames("form-change", "form-change-reworded");
            head.add(mark);
        }
        Paragraph words = new Paragraph(
                getTranslation("form.bank.quoted", asked.question().label()));
        words.addClassName("bank-words");
        Div version = new Div(head, words);
        version.addClassName("bank-version");
        List<Year> years = counts.of(asked.formVersionId(), asked.question().key());
        if (years.isEmpty()) {
            Paragraph none =
                    new Paragraph(getTranslation(asked.rounds() == 0 ? "form.bank.never" : "form.bank.no-answers"));
            none.addClassName("bank-quiet");
            version.add(none);
        }
        years.forEach(year -> version.add(year(asked.question(), year)));
        return version;
    }

    private Div year(Question question, Year year) {
        Span number = new Span(String.valueOf(year.year()));
        number.addClassName("bank-year-number");
        UnorderedList facts = new UnorderedList();
        facts.add(new ListItem(getTranslation("form.bank.sent-in", year.sentIn())));
        facts.add(new ListItem(String.join(" · ", shares(year))));
        Figures figures = year.figures();
        if (figures != null) {
            facts.add(new ListItem(getTranslation(
                    "form.bank.figures",
                    FigureText.of(question, figures.least()),
                    FigureText.of(question, figures.median()),
                    FigureText.of(question, figures.most()))));
        }
        Div line = new Div(number, facts);
        line.addClassName("bank-year");
        if (!year.choices().isEmpty()) {
            facts.add(chosen(question, year.choices()));
        }
        return line;
    }

    private List<String> shares(Year year) {
        List<String> shares = new ArrayList<>();
        shares.add(getTranslation("form.bank.given", year.given(), year.asked()));
        add(shares, "form.bank.none-exists", year.noneExists());
        add(shares, "form.bank.too-small", year.tooSmall());
        add(shares, "form.bank.without", year.without());
        add(shares, "form.bank.comments", year.comments());
        return shares;
    }

    private void add(List<String> shares, String key, int count) {
        if (count > 0) {
            shares.add(getTranslation(key, count));
        }
    }

    private ListItem chosen(Question question, Map<String, Integer> choices) {
        List<String> each = new ArrayList<>();
        if (question.type() == QuestionType.YES_NO) {
            each.add(choice(getTranslation("form.bank.yes"), choices.get("true")));
            each.add(choice(getTranslation("form.bank.no"), choices.get("false")));
        }
        for (Option option : question.options()) {
            each.add(choice(option.label(), choices.get(option.code())));
        }
        return new ListItem(String.join(" · ", each));
    }

    private String choice(String label, @Nullable Integer count) {
        return getTranslation("form.bank.choice", label, count == null ? 0 : count);
    }
}
