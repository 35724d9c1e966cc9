package se.arshjulet.interview.ui;

import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;
import se.arshjulet.base.DateWords;
import se.arshjulet.interview.InterviewRecordings;
import se.arshjulet.interview.Interviews.Sheet;

/** What was said, as sound: to listen to, and where a recording is taken in. */
@org.springframework.stereotype.Component
@Order(4)
class RecordingsPanel implements InterviewPanel {

    private final InterviewRecordings recordings;
    private final DateWords dates;

    RecordingsPanel(InterviewRecordings recordings, DateWords dates) {
        this.recordings = recordings;
        this.dates = dates;
    }

    @Override
    public Component of(Sheet interview) {
        return new RecordingSection(interview.line().id(), interview.held(), recordings, dates);
    }
}
