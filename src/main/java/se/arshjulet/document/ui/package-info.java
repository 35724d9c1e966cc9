/** The template of an association's documents, as its coordinator sets it. */
@NullMarked
package se.arshjulet.document.ui;

import org.jspecify.annotations.NullMarked;
