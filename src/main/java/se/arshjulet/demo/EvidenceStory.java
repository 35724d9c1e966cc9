package se.arshjulet.demo;

import java.util.List;
import java.util.Set;
import se.arshjulet.conclusion.Grounds.Stance;
import se.arshjulet.interview.MappingArea;

/** What the konklusioner lean on in the interviews (demo/intervjuer/belagg.json).
 * @param withdrawn what was leaned on, until it was taken back
 * @param draft     what no konklusion is about yet */
record EvidenceStory(List<Piece> evidence, List<Withdrawal> withdrawn, Draft draft) {

    /** A unit that a konklusion rests on, or that speaks against it.
     * @param unit by its key in the coding */
    record Piece(int conclusion, String unit, Stance stance, String why) {}

    record Withdrawal(String unit, String reason) {}

    record Draft(String wording, String explanation, Set<MappingArea> areas, List<Said> evidence) {}

    record Said(String unit, Stance stance, String why) {}
}
