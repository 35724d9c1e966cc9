package se.arshjulet.annualwheel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a plan in a file, as they are called in its header. */
enum WheelColumn {
    MONTHS("manad", true),
    TITLE("aktivitet", true),
    RESPONSIBLE("ansvarig", true),
    KIND("slag", true),
    RECURS("aterkommer", true),
    DAY("nar", false),
    LEAD_DAYS("borjar_dagar_fore", false),
    DEPENDS_ON("efter", false),
    DESCRIPTION("beskrivning", false);

    private final String header;
    private final boolean required;

    WheelColumn(String header, boolean required) {
        this.header = header;
        this.required = required;
    }

    String header() {
        return header;
    }

    boolean required() {
        return required;
    }

    /** With or without the dots over its letters. */
    static Optional<WheelColumn> of(String header) {
        String plain = header.strip()
                .toLowerCase(Locale.ROOT)
                .replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replace(' ', '_');
        return Arrays.stream(values())
                .filter(column -> column.header.equals(plain))
                .findFirst();
    }
}
