/** Granskning in the browser. */
@NullMarked
package se.arshjulet.review.ui;

import org.jspecify.annotations.NullMarked;
