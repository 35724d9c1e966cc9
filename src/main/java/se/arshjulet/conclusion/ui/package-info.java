/** /konklusioner, for everyone in the association. */
@NullMarked
@NamedInterface("ui")
package se.arshjulet.conclusion.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
