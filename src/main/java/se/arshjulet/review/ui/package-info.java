/** Granskning in the browser. */
@NullMarked
@NamedInterface("ui")
package se.arshjulet.review.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
