package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.annualwheel.ActivityStarter.Intention;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.annualwheel.OccurrenceState;
import se.arshjulet.annualwheel.YearState;
import se.arshjulet.machinery.Troubles;
import se.arshjulet.machinery.ui.TroubleNote;

/** One time of an activity, beside the wheel: what, when, whose, how it stands, and what can be done about it. */
class OccurrencePanel extends Aside {

    /** What can be asked of the page. */
    interface Acts {

        void open(UUID occurrenceId);

        void close();

        void edit(Activity activity);

        void move(Occurrence time);

        void followRule(Occurrence time);

        void finish(Occurrence time);

        void skip(Occurrence time);

        void reopen(Occurrence time);

        void beginNow(Occurrence time);
    }

    private final Look look;
    private final Acts acts;

    /** @param plans she is a coordinator */
    OccurrencePanel(Look look, Occurrence time, boolean plans, DrivenYears years, Troubles troubles, Acts acts) {
        this.look = look;
        this.acts = acts;
        Activity activity = look.activity(time);
        addClassName("wheel-panel");
        getElement().setAttribute("aria-label", activity.title());
        H2 title = new H2(activity.title());
        title.getElement().setAttribute("tabindex", "-1");
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> acts.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("wheel.panel.close"));
        Div head = new Div(title, close);
        head.addClassName("wheel-panel-head");
        add(head, look.state(time).badge());
        Optional.ofNullable(troubles.of(List.of(time.id())).get(time.id()))
                .ifPresent(trouble -> add(new TroubleNote(trouble, look.words())));
        facts(time, activity);
        started(time, years);
        others(time);
        if (plans) {
            add(actions(time, activity));
        }
    }

    private void facts(Occurrence time, Activity activity) {
        add(fact("wheel.panel.when", look.when(time)));
        if (!time.reason().isEmpty()) {
            Paragraph reason = new Paragraph(time.reason());
            reason.addClassName("wheel-panel-note");
            add(reason);
        }
        add(fact("wheel.panel.rule", activity.rule()));
        add(fact("wheel.panel.who", look.responsible(activity)));
        add(fact("wheel.panel.kind", Look.word(activity.kind())));
        if (!activity.draft().dependsOn().isEmpty()) {
            add(fact(
                    "wheel.panel.after",
                    activity.draft().dependsOn().stream()
                            .flatMap(id -> look.wheel().activity(id).stream())
                            .map(Activity::title)
                            .sorted()
                            .collect(Collectors.joining(", "))));
        }
        if (!activity.draft().description().isEmpty()) {
            Paragraph words = new Paragraph(activity.draft().description());
            words.addClassName("wheel-panel-words");
            add(words);
        }
        ended(time);
    }

    /** What it does when it comes, or has done. */
    private void started(Occurrence time, DrivenYears years) {
        Instant begun = time.begunAt();
        if (begun != null) {
            add(fact("wheel.panel.begun", look.words().moment(begun)));
            years.page(time.id()).ifPresent(page -> add(new Anchor(page, getTranslation("wheel.panel.open-subject"))));
        } else if (time.state() == OccurrenceState.PLANNED && !look.wheel().closed()) {
            Intention intention = years.intention(time.id());
            add(fact("wheel.panel.starts", intention.sentence()));
            if (!intention.obstacle().isEmpty()) {
                Paragraph obstacle = new Paragraph(intention.obstacle());
                obstacle.addClassNames("wheel-panel-note", "is-late");
                add(obstacle);
            }
        }
    }

    private void ended(Occurrence time) {
        Instant at = time.endedAt();
        UUID by = time.endedBy();
        if (at == null || by == null) {
            return;
        }
        String how = time.state() == OccurrenceState.DONE ? "wheel.panel.done" : "wheel.panel.skipped";
        add(fact(
                how,
                getTranslation(
                        "wheel.panel.by",
                        look.wheel().names().getOrDefault(by, ""),
                        look.words().moment(at))));
        if (!time.note().isEmpty()) {
            Paragraph note = new Paragraph(time.note());
            note.addClassName("wheel-panel-words");
            add(note);
        }
    }

    private Component fact(String key, String value) {
        Span name = new Span(getTranslation(key));
        name.addClassName("wheel-fact-name");
        Div fact = new Div(name, new Span(value));
        fact.addClassName("wheel-fact");
        return fact;
    }

    /** The other times of what comes several times a year. */
    private void others(Occurrence time) {
        List<Occurrence> all = look.wheel().occurrences().stream()
                .filter(other -> other.activityId().equals(time.activityId()))
                .toList();
        if (all.size() < 2) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("wheel-panel-times");
        all.forEach(other -> {
            NativeButton day = new NativeButton(look.words().dayOfMonth(other.dueOn()), click -> acts.open(other.id()));
            day.addClassName("quiet-button");
            day.setClassName("is-late", look.state(other) == WheelState.LATE);
            if (other.id().equals(time.id())) {
                day.getElement().setAttribute("aria-current", "true");
            }
            list.add(new com.vaadin.flow.component.html.ListItem(day));
        });
        Span name = new Span(getTranslation("wheel.panel.times"));
        name.addClassName("wheel-fact-name");
        Div times = new Div(name, list);
        times.addClassName("wheel-fact");
        add(times);
    }

    /** What one most likely came for stands first: of what has come to say that it is done, of what has not to change it. */
    private Component actions(Occurrence time, Activity activity) {
        Div actions = new Div();
        actions.addClassName("wheel-panel-actions");
        Button edit = button("wheel.edit", () -> acts.edit(activity));
        if (time.state() != OccurrenceState.PLANNED) {
            actions.add(button("wheel.reopen", () -> acts.reopen(time)), edit);
            return actions;
        }
        Button done = button("wheel.finish", () -> acts.finish(time));
        Button move = button("wheel.move", () -> acts.move(time));
        Button skip = button("wheel.skip", () -> acts.skip(time));
        if (time.begunAt() != null || !time.startsOn().isAfter(look.today())) {
            done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(done, move, skip, edit);
        } else {
            actions.add(move, edit, skip, done);
        }
        if (look.wheel().state() == YearState.RUNNING && time.begunAt() == null && !time.isLate(look.today())) {
            actions.add(button("wheel.begin-now", () -> acts.beginNow(time)));
        }
        if (time.byHand()) {
            actions.add(button("wheel.follow-rule", () -> acts.followRule(time)));
        }
        return actions;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            act.run();
            button.setEnabled(true);
        });
        return button;
    }

    void focusTitle() {
        // Beside the wheel it stays where it is; on a phone it stands above, and what is out of sight is scrolled to.
        getElement().executeJs("""
                this.querySelector('h2').focus({ preventScroll: true });
                if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
                """);
    }
}
