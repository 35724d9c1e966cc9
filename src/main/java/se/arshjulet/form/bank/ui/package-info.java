/** The question bank on the screen. */
@NullMarked
package se.arshjulet.form.bank.ui;

import org.jspecify.annotations.NullMarked;
