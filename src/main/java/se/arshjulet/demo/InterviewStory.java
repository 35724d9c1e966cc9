package se.arshjulet.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.interview.InterviewTexts;

/** Two years' interviews with nyckelpersoner (demo/intervjuer/intervjuer.json): all of it invented. */
record InterviewStory(List<RoundStory> rounds, List<InformantStory> informants, List<Interview> interviews) {

    /** Days are counted from today, so that this year's round always is in motion.
     * @param yearsAgo    which year's round it is
     * @param endsDaysAgo below zero where it ends in days to come */
    record RoundStory(int yearsAgo, String name, int startsDaysAgo, int endsDaysAgo, String information) {}

    /** @param number the pseudonym's, in the order in which they were first chosen */
    record InformantStory(int number, String member, String function, String name, String email) {}

    /** @param yearsAgo  whose round it belongs to
     * @param informant by number
     * @param daysAgo   when it was, or below zero is to be, held; none where no time is booked
     * @param reason    why it was declined or not held
     * @param kind      what its text is, where it has one
     * @param text      that text's file
     * @param title     what it is called */
    record Interview(
            int yearsAgo,
            int informant,
            String interviewer,
            @Nullable Integer daysAgo,
            @Nullable Integer minutes,
            String place,
            State state,
            @Nullable String reason,
            InterviewTexts.@Nullable Kind kind,
            @Nullable String text,
            @Nullable String title) {}

    /** How far an interview has come today. */
    enum State {
        INVITED,
        DECLINED,
        BOOKED,
        NOT_HELD,
        HELD,
        CONFIRMED
    }
}
