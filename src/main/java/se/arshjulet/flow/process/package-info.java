/** The reconciliation's BPMN process behind its port. */
@NullMarked
package se.arshjulet.flow.process;

import org.jspecify.annotations.NullMarked;
