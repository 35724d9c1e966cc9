/** Årshjulet: what an association does in a year, when, and whose it is; planned by rules, turned by hand. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "association",
            "opendata",
            "machinery",
            "machinery::ui",
            "spreadsheet",
            "task",
            "task::ui",
            "mail",
            "archive"
        })
package se.arshjulet.annualwheel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
