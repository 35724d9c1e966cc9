package se.arshjulet.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arshjulet.conclusion.ConclusionStatus;

/** How the konklusioner are followed up, last year and this (demo/uppfoljning.json): all of it invented. */
record FollowUpStory(Year lastYear, Year thisYear) {

    /** @param answers         by member's name
     * @param proposals       by the konklusion's number
     * @param comments        Beredningsgruppen's, by the konklusion's number
     * @param quote           what the coordinator chooses to show publicly, if anything
     * @param minuteReference where the board took its stand; empty where it has not */
    record Year(
            String coveringText,
            Map<String, Answer> answers,
            Map<Integer, Proposal> proposals,
            Map<Integer, String> comments,
            @Nullable Quote quote,
            String minuteReference) {}

    /** @param views   from the first konklusion to the last
     * @param grounds by the konklusion's number, where there are any; needs likewise */
    record Answer(List<ConclusionStatus> views, Map<Integer, String> grounds, Map<Integer, String> needs) {}

    record Proposal(ConclusionStatus status, String grounds) {}

    record Quote(int conclusion, String member) {}
}
