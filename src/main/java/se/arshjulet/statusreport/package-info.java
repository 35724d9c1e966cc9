/** Statusrapporten: what happened last month, what comes, and how the work stands; gathered, written, reviewed, sent and kept for ever. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "association",
            "annualwheel",
            "annualwheel::ui",
            "archive",
            "document",
            "document::ui",
            "horizon",
            "machinery",
            "mail",
            "review",
            "review::ui",
            "task",
            "task::ui"
        })
package se.arshjulet.statusreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
