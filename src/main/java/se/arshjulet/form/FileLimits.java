package se.arshjulet.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which files are taken.
 * @param kinds     file endings without a dot ("pdf"); empty for all that the product takes
 * @param megabytes the largest, or null for the product's own limit */
public record FileLimits(List<String> kinds, @Nullable Integer megabytes) {

    public FileLimits {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }

    private static final List<String> USUAL_KINDS =
            List.of("pdf", "docx", "xlsx", "odt", "ods", "txt", "csv", "png", "jpg");

    private static final int USUAL_MEGABYTES = 10;

    /** What is taken where the form does not say: what the product does. */
    public static FileLimits orUsual(@Nullable FileLimits own) {
        if (own == null) {
            return new FileLimits(USUAL_KINDS, USUAL_MEGABYTES);
        }
        Integer megabytes = own.megabytes();
        return new FileLimits(
                own.kinds().isEmpty() ? USUAL_KINDS : own.kinds(),
                megabytes == null ? USUAL_MEGABYTES : Math.min(megabytes, USUAL_MEGABYTES));
    }
}
