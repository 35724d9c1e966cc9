package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a year somebody looks at, as it stands in the address.
 * @param own    only what is hers
 * @param zoom   "year", a quarter or a month
 * @param chosenId the time that is open beside it */
record WheelAddress(
        int year,
        Face face,
        boolean own,
        String zoom,
        @Nullable UUID chosenId) {

    static final String WHOLE_YEAR = "year";

    private static final String FACE = "vy";
    private static final String OWN = "visa";
    private static final String MINE = "mitt";
    private static final String ZOOM = "del";
    private static final String CHOSEN = "vald";

    /** Three ways of seeing the same. */
    enum Face {
        WHEEL("hjul"),
        LIST("lista"),
        MATRIX("matris");

        private final String word;

        Face(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static WheelAddress of(int year) {
        return new WheelAddress(year, Face.WHEEL, false, WHOLE_YEAR, null);
    }

    /** What it does not understand it takes for what one sees first. */
    static WheelAddress read(int year, QueryParameters parameters) {
        Face face = parameters
                .getSingleParameter(FACE)
                .flatMap(word -> Arrays.stream(Face.values())
                        .filter(one -> one.word.equals(word))
                        .findFirst())
                .orElse(Face.WHEEL);
        return new WheelAddress(
                year,
                face,
                parameters.getSingleParameter(OWN).filter(MINE::equals).isPresent(),
                parameters
                        .getSingleParameter(ZOOM)
                        .filter(zoom -> zoom.matches("q[1-4]|m([1-9]|1[0-2])"))
                        .orElse(WHOLE_YEAR),
                parameters.getSingleParameter(CHOSEN).flatMap(WheelAddress::id).orElse(null));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    Optional<UUID> chosen() {
        return Optional.ofNullable(chosenId);
    }

    WheelAddress in(int other) {
        return new WheelAddress(other, face, own, zoom, null);
    }

    WheelAddress as(Face other) {
        return new WheelAddress(year, other, own, zoom, chosenId);
    }

    WheelAddress showing(boolean onlyOwn) {
        return new WheelAddress(year, face, onlyOwn, zoom, chosenId);
    }

    WheelAddress zooming(String other) {
        return new WheelAddress(year, face, own, other, chosenId);
    }

    WheelAddress choosing(@Nullable UUID other) {
        return new WheelAddress(year, face, own, zoom, other);
    }

    Location location() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (face != Face.WHEEL) {
            parameters.put(FACE, List.of(face.word));
        }
        if (own) {
            parameters.put(OWN, List.of(MINE));
        }
        if (!zoom.equals(WHOLE_YEAR)) {
            parameters.put(ZOOM, List.of(zoom));
        }
        if (chosenId != null) {
            parameters.put(CHOSEN, List.of(chosenId.toString()));
        }
        return new Location("arshjul/" + year, new QueryParameters(parameters));
    }

    String href() {
        return location().getPathWithQueryParameters();
    }
}
