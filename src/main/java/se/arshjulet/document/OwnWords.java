package se.arshjulet.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a document says by itself, in the language it is written in and not in the reader's. */
record OwnWords(Locale language, String contents, String table, String figure, String picture, String page, String of) {

    static OwnWords in(Locale language) {
        return language.getLanguage().equals("en")
                ? new OwnWords(language, "Contents", "Table", "Figure", "Picture", "Page", "of")
                : new OwnWords(language, "Innehåll", "Tabell", "Figur", "Bild", "Sida", "av");
    }

    /** "10 december 2021" */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
    }
}
