/** What every module may use: tenant, clock, formatting and the application's frame. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package se.arshjulet.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
