package se.arshjulet.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import se.arshjulet.interview.InterviewRecordings.Recording;

/** The browser's own player, which asks for the sound only when somebody presses play, and for the part that she listens to. */
@Tag("audio")
class RecordingPlayer extends Component {

    RecordingPlayer(Recording recording) {
        getElement().setAttribute("controls", true);
        getElement().setAttribute("preload", "none");
        getElement().setAttribute("src", address(recording));
        getElement().setAttribute("aria-label", getTranslation("interview.recording.listen", recording.number()));
        getElement().getClassList().add("recording-player");
    }

    static String address(Recording recording) {
        return "/intervjuer/%s/inspelningar/%s".formatted(recording.interviewId(), recording.id());
    }
}
