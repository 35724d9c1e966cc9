package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import se.arshjulet.base.DateWords;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.Rounds.Plan;
import se.arshjulet.datarequest.Rounds.PlannedMail;
import se.arshjulet.datarequest.Rounds.Preview;
import se.arshjulet.datarequest.Rounds.Recipient;

/** Beside the plan: whom it reaches, and which mails go when. */
class PlanPreview extends Aside {

    private final Rounds rounds;
    private final DateWords words;
    private final Div content = new Div();

    PlanPreview(Rounds rounds, DateWords words) {
        this.rounds = rounds;
        this.words = words;
        addClassName("plan-preview");
        content.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("datarequest.preview")), content);
    }

    void show(Optional<Plan> plan) {
        content.removeAll();
        if (plan.isEmpty()) {
            content.add(new Paragraph(getTranslation("datarequest.preview.incomplete")));
            return;
        }
        long people = plan.get().recipients().stream()
                .map(Recipient::representativeId)
                .distinct()
                .count();
        Preview preview = rounds.preview(plan.get());
        Paragraph reach = new Paragraph(getTranslation(
                "datarequest.preview.reach", people, plan.get().recipients().size()));
        reach.addClassName("plan-preview-reach");
        content.add(reach);
        preview.warnings().forEach(warning -> content.add(warning(warning)));
        OrderedList mails = new OrderedList();
        mails.addClassName("plan-preview-mails");
        preview.mails().forEach(mail -> mails.add(mail(mail)));
        content.add(mails);
    }

    private ListItem mail(PlannedMail mail) {
        Span day = new Span(words.day(mail.on()));
        day.addClassName("plan-preview-day");
        day.getElement().setAttribute("title", words.fullDay(mail.on()));
        Span what = new Span(mail.what());
        what.addClassName("plan-preview-what");
        Span subject = new Span(mail.subject());
        subject.addClassName("plan-preview-subject");
        Span number = new Span(getTranslation("datarequest.preview.to", mail.recipients()));
        number.addClassName("plan-preview-to");
        Div text = new Div(new Div(what, number), subject);
        text.addClassName("plan-preview-text");
        ListItem item = new ListItem(day, text);
        item.addClassName("plan-preview-mail");
        return item;
    }

    private Paragraph warning(Rounds.Warning warning) {
        Paragraph paragraph = new Paragraph(warning.message());
        paragraph.addClassName("plan-preview-warning");
        return paragraph;
    }
}
