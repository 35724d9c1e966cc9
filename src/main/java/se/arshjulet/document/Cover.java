package se.arshjulet.document;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a document says of itself, on its first page and in what it carries for archives and screen readers.
 * @param subtitle    what it is about, in a line; also its description
 * @param language    what it is written in; its own words ("Innehåll", "Tabell 1") are Swedish, or English if it is
 * @param association who sends it
 * @param author      who wrote it, where that is somebody else
 * @param contents    whether it has a list of contents
 * @param numbered    whether its headings have numbers
 * @param depth       how many levels of headings the list of contents holds */
public record Cover(
        String title,
        @Nullable String subtitle,
        Locale language,
        String association,
        @Nullable String author,
        LocalDate date,
        boolean contents,
        boolean numbered,
        int depth) {

    /** What a list of contents holds where nobody has said. */
    static final int USUAL_DEPTH = 3;

    /** @throws IllegalArgumentException without a title, a language or who sends it: PDF/UA 7.1 and 7.2 want them */
    public Cover {
        title = PlainText.required(title, "title");
        association = PlainText.required(association, "association");
        subtitle = PlainText.orNull(subtitle);
        author = PlainText.orNull(author);
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("A document in no language");
        }
    }

    public Cover(
            String title,
            @Nullable String subtitle,
            Locale language,
            String association,
            @Nullable String author,
            LocalDate date,
            boolean contents,
            boolean numbered) {
        this(title, subtitle, language, association, author, date, contents, numbered, USUAL_DEPTH);
    }

    /** In Swedish, without contents, numbers or anything else that can be left out. */
    public static Cover of(String title, String association, LocalDate date) {
        return new Cover(
                title, null, Locale.forLanguageTag("sv-SE"), association, null, date, false, false, USUAL_DEPTH);
    }

    public Cover withSubtitle(String line) {
        return new Cover(title, line, language, association, author, date, contents, numbered, depth);
    }

    public Cover withAuthor(String name) {
        return new Cover(title, subtitle, language, association, name, date, contents, numbered, depth);
    }

    /** A list of contents, and numbered headings. */
    public Cover withContents() {
        return new Cover(title, subtitle, language, association, author, date, true, true, USUAL_DEPTH);
    }

    /** The same, with so many levels of headings in the list of contents. */
    public Cover withContents(int levels) {
        return new Cover(title, subtitle, language, association, author, date, true, true, levels);
    }
}
