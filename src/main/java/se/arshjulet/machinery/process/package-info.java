/** The engine's own records of models, instances and jobs behind their ports. */
@NullMarked
package se.arshjulet.machinery.process;

import org.jspecify.annotations.NullMarked;
