/** Statistikmått: figures by year, municipality and sex that an association has from elsewhere than its members' answers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "account", "association", "form", "spreadsheet", "archive"})
package se.arshjulet.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
