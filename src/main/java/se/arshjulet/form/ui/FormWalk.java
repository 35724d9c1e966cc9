package se.arshjulet.form.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.form.FormPlace;

/** The parts of a form in the order one walks through them, and the one where one stands.
 * @param here for a moment no part any more, when its row has just been removed */
public record FormWalk(List<FormPlace> places, FormPlace here) {

    static FormWalk begin(FormSheet sheet) {
        List<FormPlace> places = sheet.places();
        return new FormWalk(places, places.get(0));
    }

    /** The same place among the parts as they are now. */
    FormWalk through(FormSheet sheet) {
        return new FormWalk(sheet.places(), here);
    }

    FormWalk to(FormPlace place) {
        return new FormWalk(places, place);
    }

    boolean leadsTo(FormPlace place) {
        return places.contains(place);
    }

    boolean isAstray() {
        return !places.contains(here);
    }

    public Optional<FormPlace> previous() {
        int at = places.indexOf(here);
        return at > 0 ? Optional.of(places.get(at - 1)) : Optional.empty();
    }

    public Optional<FormPlace> next() {
        int at = places.indexOf(here);
        return at + 1 < places.size() ? Optional.of(places.get(at + 1)) : Optional.empty();
    }

    Optional<FormPlace> row(UUID row) {
        return places.stream().filter(place -> row.equals(place.rowKey())).findFirst();
    }
}
