package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.annualwheel.YearEnd;
import se.arshjulet.annualwheel.YearEnd.Standing;
import se.arshjulet.archive.Archives.Archive;
import se.arshjulet.archive.Archives.State;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;

/** The year's archives, the newest first. While one is being made it says how far it has come; whoever watches may leave. */
class YearArchives extends Section {

    private static final int MILLISECONDS = 1000;
    private static final int NO_POLLING = -1;

    private final int year;
    private final YearEnd end;
    private final DateWords words;
    private final UnorderedList list = new UnorderedList();
    private final Button again = new Button(getTranslation("wheel.archive.again"));
    private boolean waiting;
    private @Nullable Registration polling;

    YearArchives(Standing standing, YearEnd end, DateWords words, Runnable refresh) {
        this.year = standing.year();
        this.end = end;
        this.words = words;
        list.addClassName("year-end-list");
        list.getElement().setAttribute("aria-live", "polite");
        again.addClickListener(click -> {
            try {
                end.archiveAgain(year);
            } catch (InvalidWheelException refusal) {
                Notice.failed(String.valueOf(refusal.getMessage()));
            }
            refresh.run();
        });
        add(new H2(getTranslation("wheel.archive")), new Paragraph(getTranslation("wheel.archive.line")), list, again);
        show(standing.archives());
    }

    private void show(List<Archive> archives) {
        list.removeAll();
        archives.forEach(archive -> list.add(line(archive)));
        waiting = archives.stream().anyMatch(archive -> archive.state() == State.WAITING);
        again.setVisible(!waiting);
    }

    private ListItem line(Archive archive) {
        Instant made = archive.madeAt();
        if (made == null) {
            return archive.state() == State.FAILED ? failed(archive) : underWay(archive);
        }
        Anchor link = new Anchor(
                "/arshjul/%d/arkiv.zip?nr=%d".formatted(year, archive.number()),
                getTranslation("wheel.archive.name", String.valueOf(year), archive.number()));
        link.addClassName("year-end-title");
        link.setRouterIgnore(true);
        Span facts = new Span(getTranslation(
                "wheel.archive.facts", size(archive.size()), archive.files(), words.moment(made), archive.askedBy()));
        facts.addClassName("year-end-when");
        Span sum = new Span(getTranslation("wheel.archive.sum", archive.sha256()));
        sum.addClassNames("quiet", "year-end-sum");
        return new ListItem(link, facts, sum);
    }

    /** "340 kB", "12 MB" */
    private static String size(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        return kilobytes < 1024 ? kilobytes + "\u00a0kB" : Math.round(kilobytes / 1024.0) + "\u00a0MB";
    }

    private ListItem underWay(Archive archive) {
        ProgressBar bar = new ProgressBar(0, Math.max(1, archive.steps()), archive.stepsDone());
        bar.getElement().setAttribute("aria-label", getTranslation("wheel.archive"));
        return new ListItem(new Span(getTranslation("wheel.archive.making", archive.number())), bar);
    }

    private ListItem failed(Archive archive) {
        return new ListItem(new Span(getTranslation("wheel.archive.failed", archive.number())));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (waiting) {
            event.getUI().setPollInterval(MILLISECONDS);
            polling = event.getUI().addPollListener(poll -> tick(event.getUI()));
        }
    }

    private void tick(UI ui) {
        end.find(year).ifPresent(standing -> show(standing.archives()));
        if (!waiting) {
            stop(ui);
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
