package se.arshjulet.interview.ui;

import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;
import se.arshjulet.base.DateWords;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviews.Sheet;
import se.arshjulet.interview.TranscriptFiles;

/** What was said, in text: what there is, and where a transcript is taken in. */
@org.springframework.stereotype.Component
@Order(5)
class TextsPanel implements InterviewPanel {

    private final InterviewTexts texts;
    private final TranscriptFiles files;
    private final DateWords dates;

    TextsPanel(InterviewTexts texts, TranscriptFiles files, DateWords dates) {
        this.texts = texts;
        this.files = files;
        this.dates = dates;
    }

    @Override
    public Component of(Sheet interview) {
        return new TextSection(interview.line().id(), interview.held(), texts, files, dates);
    }
}
