/** The measures as their coordinators see them: a list, one with its figures, and two ways in. */
@NullMarked
package se.arshjulet.statistics.ui;

import org.jspecify.annotations.NullMarked;
