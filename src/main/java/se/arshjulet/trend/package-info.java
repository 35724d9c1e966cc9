/** Trendkort: what the association sees coming, judged each year in a workshop, and the yearly omvärldsanalys that is drafted from it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "association",
            "horizon",
            "conclusion",
            "document",
            "document::ui",
            "file",
            "archive"
        })
package se.arshjulet.trend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
