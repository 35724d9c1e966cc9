/** The data request's BPMN process behind its port. */
@NullMarked
package se.arshjulet.datarequest.process;

import org.jspecify.annotations.NullMarked;
