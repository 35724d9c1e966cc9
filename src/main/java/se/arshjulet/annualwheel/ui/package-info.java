/** The wheel as people see it: a picture, a list by month and a matrix of months and roles. */
@NullMarked
@NamedInterface("ui")
package se.arshjulet.annualwheel.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
