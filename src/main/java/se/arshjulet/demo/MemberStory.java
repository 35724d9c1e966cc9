package se.arshjulet.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerValue;

/** What a member answers (demo/answers-*.json). What is null is not touched. */
record MemberStory(
        @Nullable String memberMission,
        @Nullable ContactStory memberContact,
        List<UnitStory> units,
        @Nullable String note) {

    MemberStory {
        units = units == null ? List.of() : List.copyOf(units);
    }

    /** @param name   by which the row is found; a row without its like is added
     * @param areas, targetGroups, workingMethods codes of the form's options; an empty list says that there are none
     * @param interventions in the member's own words */
    record UnitStory(
            String name,
            @Nullable String parent,
            @Nullable String mission,
            @Nullable List<String> areas,
            @Nullable List<String> targetGroups,
            @Nullable List<String> interventions,
            @Nullable List<String> workingMethods,
            @Nullable String waysIn,
            @Nullable String waysOut,
            @Nullable ContactStory contact) {}

    record ContactStory(String function, String phone, String email) {

        AnswerValue value() {
            return new AnswerValue.Contact(function, phone, email);
        }
    }
}
