/** The follow-up's BPMN process behind its port. */
@NullMarked
package se.arshjulet.conclusion.process;

import org.jspecify.annotations.NullMarked;
