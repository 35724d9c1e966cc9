/** Members and people of an association in the browser. */
@NullMarked
package se.arshjulet.association.ui;

import org.jspecify.annotations.NullMarked;
