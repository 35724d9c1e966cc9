package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.annualwheel.YearState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;

/** How far the year has come, and what a coordinator does about it: rehearse, start, pause, resume. */
class YearBand extends Div {

    private final Look look;
    private final DrivenYears years;
    private final Runnable refresh;

    YearBand(Look look, DrivenYears years, Runnable refresh) {
        this.look = look;
        this.years = years;
        this.refresh = refresh;
        YearState state = look.wheel().state();
        addClassNames("year-band", "is-" + state.name().toLowerCase(java.util.Locale.ROOT));
        Paragraph words =
                new Paragraph(getTranslation("wheel.year." + state.name().toLowerCase(java.util.Locale.ROOT)));
        Div actions = new Div();
        actions.addClassName("year-band-actions");
        add(words, actions);
        switch (state) {
            case PLANNED -> actions.add(rehearse("wheel.year.rehearse"), primary("wheel.year.start", this::askStart));
            case RUNNING ->
                actions.add(rehearse("wheel.year.rehearse-rest"), button("wheel.year.pause", this::askPause));
            case PAUSED -> actions.add(primary("wheel.year.resume", this::resume));
            case CLOSED -> setVisible(false);
        }
    }

    private String year() {
        return String.valueOf(look.wheel().year());
    }

    private Button rehearse(String key) {
        return button(key, () -> UI.getCurrent().navigate(RehearsalView.class, new RouteParameters("year", year())));
    }

    private void askStart() {
        long begins = look.wheel().occurrences().stream()
                .filter(time -> time.isUnderWay(look.today()))
                .count();
        long passed = look.wheel().occurrences().stream()
                .filter(time -> time.isLate(look.today()))
                .count();
        String words = getTranslation("wheel.year.start.now") + " " + getTranslation("wheel.year.start.begins", begins)
                + (passed == 0 ? "" : " " + getTranslation("wheel.year.start.passed", passed));
        new Question(
                        getTranslation("wheel.year.start.title", year()),
                        words,
                        getTranslation("wheel.year.start"),
                        () -> tried(() -> years.start(look.wheel().year()), "wheel.year.started"))
                .open();
    }

    private void askPause() {
        new Question(
                        getTranslation("wheel.year.pause.title", year()),
                        getTranslation("wheel.year.pause.now"),
                        getTranslation("wheel.year.pause"),
                        () -> tried(() -> years.pause(look.wheel().year()), "wheel.year.paused"))
                .open();
    }

    private void resume() {
        tried(() -> years.resume(look.wheel().year()), "wheel.year.resumed");
    }

    private void tried(Runnable act, String done) {
        try {
            act.run();
            Notice.done(getTranslation(done, year()));
        } catch (InvalidWheelException refusal) {
            Notice.failed(String.valueOf(refusal.getMessage()));
        }
        refresh.run();
    }

    private Button primary(String key, Runnable act) {
        Button button = button(key, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
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
}
