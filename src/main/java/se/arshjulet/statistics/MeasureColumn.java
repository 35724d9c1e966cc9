package se.arshjulet.statistics;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns that a file of figures may have, in any order; with or without the dots of å, ä and ö. */
enum MeasureColumn {
    MEASURE("matt", true),
    YEAR("ar", true),
    PLACE("kommun", false),
    CODE("kod", false),
    SEX("kon", false),
    CATEGORY("kategori", false),
    VALUE("varde", true),
    CHECK("kontroll", false),
    SOURCE("kalla", false),
    NOTE("anmarkning", false),
    DEFINITION("definition", false),
    UNIT("enhet", false);

    private final String header;
    private final boolean required;

    MeasureColumn(String header, boolean required) {
        this.header = header;
        this.required = required;
    }

    String header() {
        return header;
    }

    boolean required() {
        return required;
    }

    static Optional<MeasureColumn> of(String header) {
        String plain = Normalizer.normalize(header.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return Arrays.stream(values())
                .filter(column -> column.header.equals(plain))
                .findFirst();
    }
}
