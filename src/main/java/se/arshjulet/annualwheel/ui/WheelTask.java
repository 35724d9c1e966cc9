package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.annualwheel.DrivenYears.OwnActivity;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.annualwheel.OccurrenceState;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.task.TaskItem;

/** What somebody has to do by hand: what it is, by when, and the word that it is done. */
class WheelTask extends Page {

    private final OwnActivity activity;
    private final DrivenYears years;
    private final TextArea note = new TextArea();

    WheelTask(TaskItem task, OwnActivity activity, DrivenYears years, DateWords words) {
        super(Width.READING);
        this.activity = activity;
        this.years = years;
        DateWords spoken = words.in(getLocale());
        boolean open = activity.state() == OccurrenceState.PLANNED;
        PageHeader header = new PageHeader(task.title());
        header.with(
                open
                        ? task.isLate(spoken.today())
                                ? new StatusBadge(State.ATTENTION, getTranslation("wheel.state.late"))
                                : new StatusBadge(State.TODO, getTranslation("wheel.by", spoken.day(activity.dueOn())))
                        : new StatusBadge(State.DONE, getTranslation("wheel.state.done")));
        add(header);
        words(activity.description());
        if (!activity.agenda().isEmpty()) {
            add(new H2(getTranslation("wheel.meeting.agenda")));
            words(activity.agenda());
        }
        if (open) {
            ask();
        } else {
            over();
        }
        add(new Anchor(
                "/arshjul/%d?vald=%s".formatted(activity.year(), activity.occurrenceId()),
                getTranslation("wheel.task.see")));
    }

    private void words(String text) {
        if (!text.isEmpty()) {
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName("wheel-panel-words");
            add(paragraph);
        }
    }

    private void ask() {
        note.setLabel(getTranslation("wheel.task.note"));
        note.setHelperText(getTranslation("wheel.finish.help"));
        note.setMinRows(3);
        note.setMaxLength(2000);
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.LAZY);
        Button done = new Button(getTranslation("wheel.task.done"), click -> finish());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setDisableOnClick(true);
        Div both = new Div(note, done);
        both.addClassName("wheel-task");
        add(both);
    }

    private void finish() {
        try {
            years.finish(activity.occurrenceId(), note.getValue());
            Notice.done(getTranslation("wheel.task.thanks", activity.title()));
        } catch (InvalidWheelException refusal) {
            Notice.failed(String.valueOf(refusal.getMessage()));
        }
        getUI().ifPresent(ui -> ui.navigate("uppgifter"));
    }

    private void over() {
        add(new Paragraph(getTranslation("wheel.task.was-done")));
        words(activity.note());
    }
}
