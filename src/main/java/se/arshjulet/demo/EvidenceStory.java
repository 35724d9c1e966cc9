package se.arshjulet.demo;

import java.util.List;
import se.arshjulet.conclusion.Grounds.Stance;

/** What the konklusioner lean on in the interviews (demo/intervjuer/belagg.json).
 * @param withdrawn what was leaned on, until it was taken back */
record EvidenceStory(List<Piece> evidence, List<Withdrawal> withdrawn) {

    /** A unit that a konklusion rests on, or that speaks against it.
     * @param unit by its key in the coding */
    record Piece(int conclusion, String unit, Stance stance, String why) {}

    record Withdrawal(String unit, String reason) {}
}
