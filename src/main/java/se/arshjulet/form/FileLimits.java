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
}
