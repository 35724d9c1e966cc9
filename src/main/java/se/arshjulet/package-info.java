/** Årshjulet: the yearly cycle of a Swedish samordningsförbund. */
@NullMarked
package se.arshjulet;

import org.jspecify.annotations.NullMarked;
