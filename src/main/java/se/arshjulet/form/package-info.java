/** Typed, versioned form definitions and the state of a form being answered, free of any user interface. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "spreadsheet", "account", "archive"})
package se.arshjulet.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
