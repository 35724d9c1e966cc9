/** The wheel as people see it: a picture, a list by month and a matrix of months and roles. */
@NullMarked
package se.arshjulet.annualwheel.ui;

import org.jspecify.annotations.NullMarked;
