/**
 * Which counts must not be shown, so that no small one can be worked out from those that are (docs/suppression.md, docs/adr/0027).
 * Pure computing: knows no measure, no municipality and no database, only cells and how they add up.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.arshjulet.suppression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
