package se.arshjulet.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One public answer on its way: found drawn, or drawn now and kept. Of the thread that answers. */
final class Drawing {

    private static final String ATTRIBUTE = Drawing.class.getName();

    private final DrawnAnswers answers;
    private DrawnAnswers.@Nullable Key key;
    private boolean hasPlace;
    private @Nullable DrawnAnswer ready;

    private Drawing(DrawnAnswers answers) {
        this.answers = answers;
    }

    static Drawing begin(HttpServletRequest request, DrawnAnswers answers) {
        Drawing drawing = new Drawing(answers);
        request.setAttribute(ATTRIBUTE, drawing);
        return drawing;
    }

    /** @return empty for what is not kept (a question for the headers alone) */
    static Optional<Drawing> of(HttpServletRequest request) {
        return Optional.ofNullable((Drawing) request.getAttribute(ATTRIBUTE));
    }

    /** Whether it is drawn already. If not, the caller's turn to draw has come when this returns. */
    boolean isDrawn(DrawnAnswers.Key what) {
        key = what;
        ready = answers.find(what).orElse(null);
        if (ready == null) {
            hasPlace = answers.takePlace();
            // Somebody else may have drawn it while we waited.
            ready = answers.find(what).orElse(null);
        }
        return ready != null;
    }

    /** What was found; null if it was not drawn before. */
    @Nullable
    DrawnAnswer ready() {
        return ready;
    }

    /** Under which what is drawn now is to be kept; null for what is not to be. */
    DrawnAnswers.@Nullable Key key() {
        return key;
    }

    void end() {
        if (hasPlace) {
            answers.leave();
        }
    }
}
