/** Konklusionerna: what the association has found out about itself, what it does about it, and how it is followed up year by year. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "annualwheel",
            "annualwheel::ui",
            "association",
            "interview",
            "coding",
            "file",
            "form",
            "datarequest",
            "datarequest::ui",
            "review",
            "review::ui",
            "task",
            "task::ui",
            "mail",
            "coordinationmap",
            "opendata",
            "search",
            "annualwheel",
            "annualwheel::ui",
            "archive",
            "machinery"
        })
package se.arshjulet.conclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
