/** Omvärlden: what an association watches outside itself, the tips that its people gather, and the feeds that offer more. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "account", "association", "openweb", "archive", "conclusion"})
package se.arshjulet.horizon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
