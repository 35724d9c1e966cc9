@NullMarked
package se.arshjulet.coding.ui;

import org.jspecify.annotations.NullMarked;
