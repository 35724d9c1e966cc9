package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import se.arshjulet.horizon.Tips;
import se.arshjulet.horizon.Tips.Comment;

/** What people have said of a tip, and what one wants to say. */
class TipTalk extends Section {

    private final Tips tips;
    private final UUID tip;
    private final TipWords words;
    private final Runnable changed;
    private final HorizonProblems problems = new HorizonProblems();

    TipTalk(Tips tips, UUID tip, TipWords words, Runnable changed) {
        this.tips = tips;
        this.tip = tip;
        this.words = words;
        this.changed = changed;
        addClassName("tip-talk");
        show();
    }

    private void show() {
        removeAll();
        UnorderedList said = new UnorderedList();
        tips.comments(tip).forEach(comment -> said.add(line(comment)));
        TextArea own = new TextArea();
        own.setLabel(getTranslation("horizon.comment"));
        own.setWidthFull();
        own.setManualValidation(true);
        problems.at("comment", own);
        Button send = new Button(getTranslation("horizon.comment.send"));
        send.addThemeVariants(ButtonVariant.LUMO_SMALL);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            boolean sent = problems.attempt(() -> tips.comment(tip, own.getValue()));
            send.setEnabled(true);
            if (sent) {
                again();
            }
        });
        add(new H3(getTranslation("horizon.comments")));
        if (said.getChildren().findAny().isPresent()) {
            add(said);
        }
        add(own, send);
    }

    private void again() {
        show();
        changed.run();
    }

    private ListItem line(Comment comment) {
        Span by = new Span(comment.by());
        by.addClassName("tip-comment-by");
        Span at = new Span(words.dates().moment(comment.at()));
        at.addClassName("quiet");
        Div head = new Div(by, at);
        head.addClassName("tip-comment-head");
        if (comment.removes()) {
            Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
                if (problems.attempt(() -> tips.removeComment(comment.id()))) {
                    again();
                }
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(getTranslation("horizon.comment.remove", comment.by()));
            head.add(remove);
        }
        Paragraph text = new Paragraph(comment.text());
        text.addClassName("tip-comment-text");
        return new ListItem(head, text);
    }
}
