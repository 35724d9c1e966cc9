/** How what is published reaches anyone: the forms, pages, tags and faults of open data, and what public pages share. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "association"})
package se.arshjulet.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
