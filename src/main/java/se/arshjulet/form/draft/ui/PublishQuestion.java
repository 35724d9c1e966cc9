package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.UUID;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.InvalidFormException;
import se.arshjulet.form.OwnForms.Proposal;
import se.arshjulet.form.draft.DraftConflict;
import se.arshjulet.form.draft.FormDrafts;
import se.arshjulet.form.ui.FormChanges;
import se.arshjulet.form.ui.FormVersionView;

/** A published version never changes: what it will ask otherwise is seen first. */
final class PublishQuestion extends Question {

    private final DraftDesk desk;
    private final FormDrafts drafts;

    PublishQuestion(DraftDesk desk, FormDrafts drafts, Proposal proposal) {
        super("");
        this.desk = desk;
        this.drafts = drafts;
        FormDefinition form = Objects.requireNonNull(proposal.form());
        FormDefinition previous = proposal.previous();
        setHeaderTitle(getTranslation("draft.publish.title", form.title(), String.valueOf(form.version())));
        setWidth("44rem");
        add(new Paragraph(getTranslation("draft.publish.what")));
        if (previous != null) {
            add(new FormChanges(previous, form));
        }
        answers(primary(getTranslation("draft.publish.do", String.valueOf(form.version())), this::publish));
    }

    private void publish() {
        try {
            UUID version = drafts.publish(desk.draft().id(), desk.draft().revision(), desk.by());
            close();
            UI.getCurrent().navigate(FormVersionView.address(version));
            Notice.done(getTranslation("form.import.done"));
        } catch (DraftConflict conflict) {
            close();
            desk.look();
            Notice.failed(getTranslation("draft.publish.changed"));
        } catch (InvalidFormException changedMeanwhile) {
            close();
            desk.show(desk.draft());
        }
    }
}
