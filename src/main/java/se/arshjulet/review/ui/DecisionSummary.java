package se.arshjulet.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.arshjulet.review.ReviewSubject.Document;

/** What is about to be sent, to be read once before it goes. */
class DecisionSummary extends Dialog {

    record NamedRemark(String questionLabel, String text) {}

    DecisionSummary(Decision decision, Document document, List<NamedRemark> remarks, Runnable confirmed) {
        setHeaderTitle(getTranslation(decision.text("title"), document.title(), document.memberName()));
        setWidth("34rem");
        setMaxWidth("100%");
        add(content(decision, document, remarks));
        Button cancel = new Button(getTranslation("review.cancel"), click -> close());
        Button confirm = new Button(getTranslation(decision.text("word")), click -> {
            close();
            confirmed.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(cancel, confirm);
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
