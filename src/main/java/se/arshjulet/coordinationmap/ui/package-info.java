/** The map as those who sign in see it. */
@NullMarked
package se.arshjulet.coordinationmap.ui;

import org.jspecify.annotations.NullMarked;
