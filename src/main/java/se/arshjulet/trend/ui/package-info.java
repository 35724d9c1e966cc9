/** /omvarld/trender, the workshop and the yearly omvärldsanalys. */
@NullMarked
package se.arshjulet.trend.ui;

import org.jspecify.annotations.NullMarked;
