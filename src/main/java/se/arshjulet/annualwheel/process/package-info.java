/** The year's two BPMN processes behind their port. */
@NullMarked
package se.arshjulet.annualwheel.process;

import org.jspecify.annotations.NullMarked;
