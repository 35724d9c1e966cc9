package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.annualwheel.Rehearsal;
import se.arshjulet.annualwheel.Rehearsals;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;

/** A rehearsal under way on a thread of its own: how far it has come, and then what it found. */
class RehearsalRun extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalRun.class);
    private static final int MILLISECONDS = 300;

    private final int year;
    private final Rehearsals rehearsals;
    private final DateWords words;
    private final Consumer<Rehearsal> over;
    private final ProgressBar bar = new ProgressBar(1, 366);
    private final Span text = new Span();
    private final Span failure = new Span();
    private volatile LocalDate day;
    private @Nullable CompletableFuture<Rehearsal> run;
    private @Nullable Registration polling;

    RehearsalRun(int year, Rehearsals rehearsals, DateWords words, Consumer<Rehearsal> over) {
        this.year = year;
        this.rehearsals = rehearsals;
        this.words = words;
        this.over = over;
        this.day = LocalDate.of(year, 1, 1);
        addClassName("launch-progress");
        text.getElement().setAttribute("role", "status");
        failure.getElement().setAttribute("role", "alert");
        failure.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("wheel.rehearsal.run"));
        add(text, bar, failure);
        update();
    }

    private void update() {
        bar.setValue(day.getYear() < year ? 1 : day.getDayOfYear());
        text.setText(getTranslation("wheel.rehearsal.running", words.dayOfMonth(day)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UUID association = TenantContext.require();
        SecurityContext person = SecurityContextHolder.getContext();
        run = CompletableFuture.supplyAsync(
                () -> {
                    SecurityContextHolder.setContext(person);
                    return TenantContext.call(association, () -> rehearsals.rehearse(year, reached -> day = reached));
                },
                work -> new Thread(work, "rehearsal").start());
        event.getUI().setPollInterval(MILLISECONDS);
        polling = event.getUI().addPollListener(poll -> tick(event.getUI()));
    }

    private void tick(UI ui) {
        CompletableFuture<Rehearsal> running = run;
        if (running == null || !running.isDone()) {
            update();
            return;
        }
        stop(ui);
        try {
            over.accept(running.join());
        } catch (CompletionException stopped) {
            say(stopped.getCause());
        }
    }

    private void say(@Nullable Throwable cause) {
        boolean known = cause instanceof InvalidWheelException;
        if (!known) {
            LOG.error("The rehearsal of {} stopped", year, cause);
        }
        text.setVisible(false);
        bar.setVisible(false);
        failure.setText(getTranslation(
                "wheel.rehearsal.stopped",
                known && cause != null
                        ? String.valueOf(cause.getMessage())
                        : getTranslation("wheel.rehearsal.unforeseen")));
        failure.setVisible(true);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void stop(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }
}
