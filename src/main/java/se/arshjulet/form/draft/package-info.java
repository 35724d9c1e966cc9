/** Forms being made: drafts that several may change at once, and what can be done to them. */
@NullMarked
@NamedInterface("draft")
package se.arshjulet.form.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
