/** Utskick: every mail, to whom, why, and whether it went. */
@NullMarked
package se.arshjulet.mail.ui;

import org.jspecify.annotations.NullMarked;
