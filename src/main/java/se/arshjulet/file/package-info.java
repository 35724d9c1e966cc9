/** Files that people send: what they are, whether they may come in, and where they are kept. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package se.arshjulet.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
