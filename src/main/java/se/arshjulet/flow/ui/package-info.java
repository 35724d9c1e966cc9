/** Where two parties settle what they have told differently. */
@NullMarked
package se.arshjulet.flow.ui;

import org.jspecify.annotations.NullMarked;
