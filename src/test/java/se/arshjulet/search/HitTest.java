package se.arshjulet.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjulet.search.Hit.Piece;

class HitTest {

    @Test
    void whatWasLookedForIsAPieceOfItsOwn() {
        assertThat(Hit.pieces("Stöd och \u0002insatser\u0003 för unga"))
                .containsExactly(
                        new Piece("Stöd och ", false), new Piece("insatser", true), new Piece(" för unga", false));
        assertThat(Hit.pieces("\u0002a\u0003\u0002b\u0003"))
                .containsExactly(new Piece("a", true), new Piece("b", true));
    }

    @Test
    void aTextWithoutMarksIsOnePiece() {
        assertThat(Hit.pieces("Stöd")).containsExactly(new Piece("Stöd", false));
        assertThat(Hit.pieces("")).isEmpty();
        assertThat(Hit.pieces("half \u0002open")).containsExactly(new Piece("half ", false), new Piece("open", true));
    }
}
