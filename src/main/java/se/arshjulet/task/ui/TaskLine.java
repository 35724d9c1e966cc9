package se.arshjulet.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DueDate;
import se.arshjulet.base.ui.ProgressLine;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.task.Absence;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.TaskState;

/** One task as one line of a mail client: what, from whom, by when, how far, and one button. */
class TaskLine extends ListItem {

    private final TaskItem task;

    /** @param unread how many messages about it she has not read
     * @param newest where the latest of them stands; null if there is none */
    TaskLine(TaskItem task, int unread, @Nullable String newest, DateWords words) {
        this.task = task;
        addClassName("task");
        setId("task-" + task.id());
        boolean open = task.state().isOpen();
        Div what = what(words.today());
        Absence absence = task.absence();
        if (absence != null) {
            Span whose = new Span(
                    getTranslation("task.cover.for", absence.person().name(), words.dayOfMonth(absence.lastDay())));
            whose.addClassName("task-cover");
            what.add(whose);
        }
        if (unread > 0) {
            String said = getTranslation("task.news", unread);
            HtmlContainer mark = newest == null ? new Span(said) : new Anchor(newest, said);
            mark.addClassName("news-mark");
            what.add(mark);
        }
        add(what);
        if (open) {
            Div when = new Div(new DueDate(words, task.dueOn(), true));
            if (task.total() > 0) {
                when.add(new ProgressLine("task.progress", task.done(), task.total()));
            }
            when.addClassName("task-when");
            add(when, action());
        } else {
            add(closed(words));
        }
    }

    private Div what(LocalDate today) {
        RouterLink title = new RouterLink(task.fullTitle(), TaskView.class, address());
        title.addClassName("task-title");
        title.setId(titleId());
        Span from = new Span(getTranslation("task.from", task.requesterName()));
        from.addClassName("task-from");
        Div what = new Div(title, from);
        what.addClassName("task-what");
        badge(today).ifPresent(what::addComponentAsFirst);
        return what;
    }

    private Optional<StatusBadge> badge(LocalDate today) {
        if (task.state() == TaskState.RETURNED) {
            return Optional.of(new StatusBadge(State.ATTENTION, getTranslation("task.state.returned")));
        }
        if (task.isLate(today)) {
            return Optional.of(new StatusBadge(State.ATTENTION, getTranslation("task.state.late")));
        }
        if (task.isToConfirm()) {
            return Optional.of(new StatusBadge(State.UNDER_WAY, getTranslation("task.state.to-confirm")));
        }
        if (task.isBegunForHer()) {
            return Optional.of(new StatusBadge(State.UNDER_WAY, getTranslation("task.state.begun-for-you")));
        }
        return Optional.empty();
    }

    private Component closed(DateWords words) {
        Instant at = task.closedAt();
        Span when = new Span(at == null ? "" : words.day(words.dayOf(at)));
        when.addClassName("task-closed");
        StatusBadge badge =
                switch (task.state()) {
                    case WITHDRAWN -> new StatusBadge(State.ENDED, getTranslation("task.state.withdrawn"));
                    case SENT_IN -> new StatusBadge(State.UNDER_WAY, getTranslation("task.state.sent-in"));
                    default -> new StatusBadge(State.DONE, getTranslation("task.state.done"));
                };
        Div closed = new Div(badge, when);
        closed.addClassName("task-outcome");
        return closed;
    }

    private Component action() {
        Button button = new Button(
                getTranslation(actionKey()),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(TaskView.class, address())));
        button.addClassName("task-action");
        button.getElement().setAttribute("aria-describedby", titleId());
        if (task.state() == TaskState.RETURNED || task.state() == TaskState.TO_CONFIRM) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private String titleId() {
        return "task-title-" + task.id();
    }

    private String actionKey() {
        if (task.state() == TaskState.RETURNED) {
            return "task.action.supplement";
        }
        if (task.isToConfirm()) {
            return "task.action.confirm";
        }
        if (task.isBegunForHer()) {
            return "task.action.rest";
        }
        return task.done() == 0 ? "task.action.begin" : "task.action.continue";
    }

    private RouteParameters address() {
        return new RouteParameters(TaskView.TASK, task.id().toString());
    }
}
