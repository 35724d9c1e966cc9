/** The machinery behind the year, watched: how the models are drawn, what stands where in them, what failed and who looks at it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "account", "archive"})
package se.arshjulet.machinery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
