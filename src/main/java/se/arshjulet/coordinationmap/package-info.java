/** Samordningskartan: what is approved becomes publications, and publications become pages, pictures and open data. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "association",
            "form",
            "flow",
            "datarequest",
            "opendata",
            "archive",
            "search",
            "statistics",
            "suppression"
        })
package se.arshjulet.coordinationmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
