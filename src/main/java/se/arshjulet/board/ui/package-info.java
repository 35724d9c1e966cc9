/** /laget, the board's own page. */
@NullMarked
package se.arshjulet.board.ui;

import org.jspecify.annotations.NullMarked;
