package se.arshjulet.statistics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which place a name and a code mean together: among the association's municipalities, and the places of its measures. */
final class PlaceNames {

    private static final Set<String> WHOLE = Set.of("", "hela området", "alla", "totalt", "samtliga", "förbundet");
    private static final Set<String> COUNTRY = Set.of("riket", "hela riket", "sverige", "hela landet");

    private final Map<String, String> nameByCode = new LinkedHashMap<>();

    /** @param municipalities of the association, "Storby kommun" by code
     * @param used           places that its measures have figures of */
    PlaceNames(Map<String, String> municipalities, Collection<Place> used) {
        nameByCode.putAll(municipalities);
        used.forEach(this::learn);
    }

    /** @param problem a Swedish sentence; null if all is well */
    record Found(@Nullable Place place, @Nullable String problem) {}

    Found find(String name, String code) {
        String small = name.toLowerCase(Locale.ROOT);
        if (code.isEmpty() && WHOLE.contains(small)) {
            return new Found(Place.WHOLE, null);
        }
        if (Place.COUNTRY.key().equals(code) || code.isEmpty() && COUNTRY.contains(small)) {
            return new Found(Place.COUNTRY, null);
        }
        if (code.isEmpty()) {
            Place place = codeOf(name).map(known -> new Place(known, name)).orElse(new Place(null, name));
            return new Found(place, null);
        }
        String known = nameByCode.get(code);
        if (!name.isEmpty()) {
            return new Found(new Place(code, name), null);
        }
        return known == null
                ? new Found(null, "Koden %s är okänd här. Skriv också kommunens namn.".formatted(code))
                : new Found(new Place(code, known), null);
    }

    /** Later lines and tables know it by this name. */
    void learn(Place place) {
        if (place.code() != null) {
            nameByCode.put(place.code(), place.name());
        }
    }

    private Optional<String> codeOf(String name) {
        return nameByCode.entrySet().stream()
                .filter(known -> isSame(known.getValue(), name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** "Linköping" is "Linköpings kommun". */
    private static boolean isSame(String known, String name) {
        return known.equalsIgnoreCase(name)
                || known.equalsIgnoreCase(name + " kommun")
                || known.equalsIgnoreCase(name + "s kommun");
    }
}
