/** Arbetsgångar: the models, the cases in them, and the troubles; and how a trouble is told anywhere else. */
@NullMarked
@NamedInterface("ui")
package se.arshjulet.machinery.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
