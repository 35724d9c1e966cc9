/** Flöden: how people move between organisations and insatser, as each member states it, and where two statements differ. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "association",
            "form",
            "datarequest",
            "task",
            "task::ui",
            "mail",
            "archive",
            "machinery"
        })
package se.arshjulet.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
