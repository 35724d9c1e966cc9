package se.arshjulet.statistics;

import java.util.Locale;

/** How names are compared: "Deltagare  i insatser" is the same measure as "deltagare i insatser". */
final class MeasureName {

    private MeasureName() {}

    static String key(String name) {
        return tidy(name).toLowerCase(Locale.ROOT);
    }

    static String tidy(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
