/** Data requests in the browser: rounds, the matrix, and the page where they are answered. */
@NullMarked
@NamedInterface("ui")
package se.arshjulet.datarequest.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
