/** The demo's hand on the engine's timers. */
@NullMarked
package se.arshjulet.demo.process;

import org.jspecify.annotations.NullMarked;
