/** A form as a person answers it in the browser. */
@NullMarked
@NamedInterface("ui")
package se.arshjulet.form.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
