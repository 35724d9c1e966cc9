/** Läget: what one who sits on the board needs when she signs in twice a year, and nothing else. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "annualwheel",
            "annualwheel::ui",
            "conclusion",
            "conclusion::ui",
            "coordinationmap",
            "statusreport"
        })
package se.arshjulet.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
