/** Conditions and calculations as people say them, and as the expressions that they are kept as. */
@NullMarked
package se.arshjulet.form.sentence;

import org.jspecify.annotations.NullMarked;
