/** The builder: forms made in the browser. */
@NullMarked
package se.arshjulet.form.draft.ui;

import org.jspecify.annotations.NullMarked;
