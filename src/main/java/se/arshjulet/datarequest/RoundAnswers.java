package se.arshjulet.datarequest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;

/** What has come of a round, for whoever asked in it. Statements do not grow with the number of members. */
public interface RoundAnswers {

    /** What is approved of it, by the members' names; of each assignment its own. */
    List<MemberAnswers> ofRound(UUID roundId);

    /** How far rounds have come. */
    Map<UUID, Tally> tally(Collection<UUID> roundIds);

    /** @param answered sent in, whether or not it is approved
     * @param asked    without those withdrawn */
    record Tally(int answered, int asked) {}
}
