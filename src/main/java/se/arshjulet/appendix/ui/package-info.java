/** The appendix on the screen: what stands in it and in which order, what is missing, and the files. */
@NullMarked
package se.arshjulet.appendix.ui;

import org.jspecify.annotations.NullMarked;
