/** A year's archive: one zip that is read without the software, of parts that each module writes; made, kept and fetched in pieces. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package se.arshjulet.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
