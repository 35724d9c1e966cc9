/** The frame around every view, and the small components that all views share. */
@NullMarked
package se.arshjulet.base.ui;

import org.jspecify.annotations.NullMarked;
