package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.arshjulet.datarequest.RoundState;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** How far a launch has come. It goes on by itself; whoever watches it asks again now and then, and may leave. */
class LaunchProgress extends Div {

    private static final int MILLISECONDS = 700;
    private static final int NO_POLLING = -1;

    private final ProgressBar bar = new ProgressBar();
    private final Span text = new Span();
    private final Supplier<Optional<RoundItem>> look;
    private final Runnable over;
    private @Nullable Registration polling;

    LaunchProgress(RoundItem round, Supplier<Optional<RoundItem>> look, Runnable over) {
        this.look = look;
        this.over = over;
        addClassName("launch-progress");
        setId("launch-progress");
        text.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("datarequest.launch"));
        add(text, bar);
        update(round);
    }

    private void update(RoundItem round) {
        int launched = round.total() - round.planned();
        bar.setMax(Math.max(1, round.total()));
        bar.setValue(launched);
        text.setText(getTranslation("datarequest.launch.progress", launched, round.total()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(MILLISECONDS);
        polling = event.getUI().addPollListener(poll -> tick(event.getUI()));
    }

    private void tick(UI ui) {
        Optional<RoundItem> round = look.get();
        if (round.isPresent() && round.get().state() == RoundState.STARTING) {
            update(round.get());
        } else {
            stop(ui);
            over.run();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void stop(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(NO_POLLING);
        }
    }
}
