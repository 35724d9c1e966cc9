/** The status report's BPMN process behind its port. */
@NullMarked
package se.arshjulet.statusreport.process;

import org.jspecify.annotations.NullMarked;
