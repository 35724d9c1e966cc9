/** Review of anything that can be reviewed; it serves all and knows none. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "account"})
package se.arshjulet.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
