/** Search over everything that is published, whichever module keeps it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "association", "opendata"})
package se.arshjulet.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
