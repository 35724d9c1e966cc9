/** How the process engine is set up: tenant, clock, executor. */
@NullMarked
package se.arshjulet.base.process;

import org.jspecify.annotations.NullMarked;
