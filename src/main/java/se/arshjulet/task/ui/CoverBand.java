package se.arshjulet.task.ui;

import com.vaadin.flow.component.html.Paragraph;
import se.arshjulet.base.DateWords;
import se.arshjulet.task.Absence;

/** Above a task that is another's: in whose place it is done, and until when. */
class CoverBand extends Paragraph {

    CoverBand(Absence absence, DateWords words) {
        setText(getTranslation("task.cover.band", absence.person().name(), words.dayOfMonth(absence.lastDay())));
        addClassNames("band", "cover-band");
    }
}
