/** The interviews' pages. */
@NullMarked
package se.arshjulet.interview.ui;

import org.jspecify.annotations.NullMarked;
