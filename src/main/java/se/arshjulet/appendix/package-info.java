/** The annual report's appendix: the year's answers about insatser as one document in the association's own order, with what is missing from whom. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "association",
            "archive",
            "coordinationmap",
            "datarequest",
            "document",
            "document::ui",
            "file",
            "form",
            "suppression"
        })
package se.arshjulet.appendix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
