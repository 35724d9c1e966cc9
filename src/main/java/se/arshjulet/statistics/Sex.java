package se.arshjulet.statistics;

import java.util.Arrays;
import java.util.Optional;

/** Könsuppdelad: whom a figure counts, in the codes of Kolada and of the files. */
public enum Sex {
    TOTAL("T"),
    WOMEN("K"),
    MEN("M");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Sex> of(String code) {
        return Arrays.stream(values()).filter(sex -> sex.code.equals(code)).findFirst();
    }
}
