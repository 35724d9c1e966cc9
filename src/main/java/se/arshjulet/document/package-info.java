/** Documents: one model of what a report holds, and what writes it as a file in an association's own look. Knows nothing of what reports are about. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "account", "association", "file"})
package se.arshjulet.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
