/** Expressions of a form, in the part of FEEL (DMN) that a form may use; hides the engine that evaluates them. */
@NullMarked
package se.arshjulet.form.expression;

import org.jspecify.annotations.NullMarked;
