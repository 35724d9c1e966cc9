/** Mina uppgifter, and the place where a task is opened. */
@NullMarked
@NamedInterface("ui")
package se.arshjulet.task.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
