package se.arshjulet.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Question;
import se.arshjulet.review.AnswersUnderReview.Document;
import se.arshjulet.review.ReviewSubject.ReturnDay;
import se.arshjulet.review.Reviews;

/** What is about to be sent, to be read once before it goes. */
class DecisionSummary extends Question {

    private final DayField day = new DayField();
    private final RestChoice rest;

    interface Confirmed {

        /** @param dueOn only with a return */
        void decide(@Nullable LocalDate dueOn, Reviews.Rest rest);
    }

    record NamedRemark(String questionLabel, String text) {}

    DecisionSummary(
            Decision decision,
            Document document,
            List<NamedRemark> remarks,
            @Nullable ReturnDay returnDay,
            Powers powers,
            Confirmed confirmed) {
        super(I18NProvider.translate(decision.text("title"), document.title(), document.memberName()));
        add(content(decision, document, remarks));
        rest = new RestChoice(powers);
        if (decision == Decision.GIVE_BACK) {
            add(rest);
        }
        if (returnDay != null) {
            day.setLabel(getTranslation("review.decide.due"));
            day.setHelperText(getTranslation("review.decide.due.help"));
            day.setMin(returnDay.earliest());
            day.setValue(returnDay.suggested());
            add(day);
        }
        Button confirm = primary(getTranslation(decision.text("word")), () -> {
            LocalDate chosen = day.getValue();
            if (returnDay != null && (chosen == null || chosen.isBefore(returnDay.earliest()))) {
                day.explain(getTranslation("review.decide.due.wrong"));
                return;
            }
            close();
            confirmed.decide(chosen, rest.getValue());
        });
        answers(confirm);
        confirm.focus();
    }

    private Component content(Decision decision, Document document, List<NamedRemark> remarks) {
        Div content = new Div();
        content.addClassName("decision-summary");
        content.add(new Paragraph(getTranslation(decision.text("what"), document.answerer(), remarks.size())));
        if (decision != Decision.GIVE_BACK) {
            content.add(new Paragraph(ChangeCount.of(document).sentence()));
            if (!remarks.isEmpty()) {
                content.add(new Paragraph(getTranslation("review.decide.unsent", remarks.size())));
            }
        }
        if (!remarks.isEmpty()) {
            content.add(list(remarks));
        }
        return content;
    }

    private static Component list(List<NamedRemark> remarks) {
        DescriptionList list = new DescriptionList();
        remarks.forEach(remark -> {
            list.add(new DescriptionList.Term(remark.questionLabel()));
            list.add(new DescriptionList.Description(remark.text()));
        });
        return list;
    }
}
