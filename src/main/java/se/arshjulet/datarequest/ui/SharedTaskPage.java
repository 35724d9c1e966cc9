package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.datarequest.Delegations;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.ui.TaskPage;

/** A part of somebody's data request as a task among mine. */
@org.springframework.stereotype.Component
class SharedTaskPage implements TaskPage {

    private final AnswerPages pages;
    private final Delegations delegations;

    SharedTaskPage(AnswerPages pages, Delegations delegations) {
        this.pages = pages;
        this.delegations = delegations;
    }

    @Override
    public String kind() {
        return Delegations.KIND;
    }

    @Override
    public Component open(TaskItem task) {
        return delegations
                .assignmentOf(task.subjectId())
                .<Component>map(pages::open)
                .orElseGet(() -> new EmptyState(
                        I18NProvider.translate("datarequest.share.gone"),
                        I18NProvider.translate("datarequest.share.gone.next", task.requesterName())));
    }
}
