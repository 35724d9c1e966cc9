/** The open web: reads pages and feeds by addresses that people give, and never anything of a network that is not public. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.arshjulet.openweb;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
