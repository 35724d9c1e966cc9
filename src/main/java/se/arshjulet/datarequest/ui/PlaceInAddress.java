package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormPlace;
import se.arshjulet.review.Threads.At;

/** Which part is open stands in the address, so that a reload opens it again. */
final class PlaceInAddress {

    private static final String PARAMETER = "del";

    private PlaceInAddress() {}

    static Optional<FormPlace> read(UI ui, FormDefinition form) {
        return ui.getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .flatMap(written -> place(written, form));
    }

    /** A question that a mail or a list leads to. */
    static Optional<AnswerKey> question(UI ui, FormDefinition form) {
        return ui.getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(At.PARAMETER)
                .flatMap(At::read)
                .filter(at -> form.find(at.questionKey()).isPresent())
                .map(at -> new AnswerKey(at.rowKey(), at.questionKey()));
    }

    private static Optional<FormPlace> place(String written, FormDefinition form) {
        String[] words = written.split("\\.", 2);
        boolean known =
                form.sections().stream().anyMatch(section -> section.key().equals(words[0]));
        try {
            UUID row = words.length == 2 ? UUID.fromString(words[1]) : null;
            return known ? Optional.of(new FormPlace(words[0], row)) : Optional.empty();
        } catch (IllegalArgumentException notARow) {
            return Optional.empty();
        }
    }

    static void write(UI ui, FormPlace place) {
        @Nullable UUID row = place.rowKey();
        String written = row == null ? place.sectionKey() : place.sectionKey() + "." + row;
        Location here = ui.getInternals().getActiveViewLocation();
        ui.getPage()
                .getHistory()
                .replaceState(null, new Location(here.getPath(), QueryParameters.of(PARAMETER, written)));
    }
}
