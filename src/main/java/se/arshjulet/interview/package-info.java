/** Intervjuer with nyckelpersoner, in rounds: who is asked under which pseudonym, what was said, and how long it is kept. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "association",
            "file",
            "archive",
            "form",
            "datarequest",
            "annualwheel::ui",
            "task",
            "mail",
            "machinery",
            "annualwheel"
        })
package se.arshjulet.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
