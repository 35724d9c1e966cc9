/** The review's BPMN process behind its port. */
@NullMarked
package se.arshjulet.review.process;

import org.jspecify.annotations.NullMarked;
