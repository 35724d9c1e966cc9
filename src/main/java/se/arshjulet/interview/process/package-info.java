/** The interview's BPMN process behind its port. */
@NullMarked
package se.arshjulet.interview.process;

import org.jspecify.annotations.NullMarked;
