/** The invented association Exempelbygden and its year in motion; present only where the demo flag is set. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "appendix",
            "association",
            "file",
            "form",
            "task",
            "review",
            "datarequest",
            "coordinationmap",
            "interview",
            "coding",
            "conclusion",
            "annualwheel",
            "mail",
            "statistics",
            "horizon",
            "trend",
            "statusreport"
        })
package se.arshjulet.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
