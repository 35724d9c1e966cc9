/** The question bank: every question that the association's forms have asked, and taking one into a draft. */
@NullMarked
package se.arshjulet.form.bank;

import org.jspecify.annotations.NullMarked;
