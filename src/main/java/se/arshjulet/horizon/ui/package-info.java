/** Omvärlden on screen: the picture, the list, the quick form, the sectors and the sources. */
@NullMarked
package se.arshjulet.horizon.ui;

import org.jspecify.annotations.NullMarked;
