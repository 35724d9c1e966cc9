/** /konklusioner, for everyone in the association. */
@NullMarked
package se.arshjulet.conclusion.ui;

import org.jspecify.annotations.NullMarked;
