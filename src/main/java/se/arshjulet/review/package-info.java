/** Review of anything that can be reviewed, in one step or several; it serves all and knows none. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "account", "mail", "task", "task::ui", "annualwheel", "archive"})
package se.arshjulet.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
