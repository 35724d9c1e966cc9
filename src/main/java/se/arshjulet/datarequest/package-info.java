/** Data requests: rounds, assignments, answers and drafts, from the question to the approved answer. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "annualwheel",
            "annualwheel::ui",
            "association",
            "file",
            "form",
            "form::table",
            "form::ui",
            "spreadsheet",
            "task",
            "task::ui",
            "review",
            "review::ui",
            "mail",
            "annualwheel",
            "annualwheel::ui",
            "archive",
            "machinery",
            "machinery::ui"
        })
package se.arshjulet.datarequest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
