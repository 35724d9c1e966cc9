/** Tables and answers: what pasted cells and uploaded sheets mean in a form, and a form as a sheet to be filled in. */
@NullMarked
@NamedInterface("table")
package se.arshjulet.form.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
