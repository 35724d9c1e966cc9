package se.arshjulet.interview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.interview.InterviewRecordings;
import se.arshjulet.interview.InterviewRecordings.Recording;

/** The recordings of an interview, each with its player. */
class RecordingSection extends Section {

    private final UUID interview;
    private final InterviewRecordings recordings;
    private final DateWords dates;
    private final Div list = new Div();

    /** @param held only then is there something to listen to */
    RecordingSection(UUID interview, boolean held, InterviewRecordings recordings, DateWords dates) {
        this.interview = interview;
        this.recordings = recordings;
        this.dates = dates.in(getLocale());
        setVisible(held);
        H2 heading = new H2(getTranslation("interview.recordings"));
        heading.setId("inspelningar");
        getElement().setAttribute("aria-labelledby", "inspelningar");
        add(heading, list);
        if (held) {
            Paragraph kinds = new Paragraph(getTranslation(
                    "interview.recordings.kinds", RecordingSize.words(recordings.largest(), getLocale())));
            kinds.addClassName("quiet");
            add(new RecordingUpload(interview, recordings, this::taken), kinds);
            show();
        }
    }

    private void taken() {
        show();
        Notice.done(getTranslation("interview.recordings.kept"));
    }

    private void show() {
        list.removeAll();
        List<Recording> mine = recordings.of(interview);
        if (mine.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("interview.recordings.none"));
            none.addClassName("quiet");
            list.add(none);
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("plain-list");
        mine.forEach(recording -> rows.add(row(recording)));
        list.add(rows);
    }

    private ListItem row(Recording recording) {
        Span title = new Span(getTranslation("interview.recording", recording.number()));
        title.addClassName("informant-function");
        Span facts = new Span(
                recording.erased()
                        ? getTranslation("interview.recording.erased")
                        : getTranslation(
                                "interview.recording.facts",
                                RecordingSize.words(recording.size(), getLocale()),
                                dates.day(dates.dayOf(recording.addedAt())),
                                recording.by()));
        facts.addClassName("quiet");
        Div words = new Div(title, facts);
        words.addClassName("informant-words");
        ListItem row = new ListItem(words);
        if (!recording.erased()) {
            Anchor save = new Anchor(RecordingPlayer.address(recording), getTranslation("interview.recording.save"));
            save.setRouterIgnore(true);
            save.getElement().setAttribute("download", true);
            save.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation("interview.recording.save") + ": "
                                    + getTranslation("interview.recording", recording.number()));
            row.addClassName("recording");
            row.add(save, new RecordingPlayer(recording));
        }
        return row;
    }
}
