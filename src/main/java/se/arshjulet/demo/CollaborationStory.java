package se.arshjulet.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.demo.MemberStory.ContactStory;

/** What a member of the demo tells of those it works together with.
 * @param missing what it says that it misses; null if nothing */
record CollaborationStory(
        List<Told> collaborations, @Nullable String missing) {

    /** @param participants members, by name
     * @param targetGroups by the register's names */
    record Told(
            String name,
            String kind,
            List<String> level,
            List<String> participants,
            @Nullable String others,
            String purpose,
            List<String> targetGroups,
            String frequency,
            @Nullable Integer meetings,
            boolean agreed,
            @Nullable LocalDate agreementFrom,
            @Nullable LocalDate agreementTo,
            @Nullable LocalDate projectFrom,
            @Nullable LocalDate projectTo,
            @Nullable Integer projectBudget,
            ContactStory contact) {}
}
