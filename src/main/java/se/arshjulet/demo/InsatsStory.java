package se.arshjulet.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.demo.MemberStory.ContactStory;

/** What a member of the demo answers about an insats.
 * @param intervention by the register's name
 * @param chapter      where it stands in the appendix
 * @param goals        each a goal, what was aimed at and what became of it
 * @param last         of the year before: women and men there at its beginning, women and men new, and
 * @param now          the same of the year
 * @param achieved     by the form's code
 * @param not          what was in the way; null where nothing was
 * @param next         by the form's code */
record InsatsStory(
        String intervention,
        String chapter,
        List<String> targetGroups,
        String why,
        String purpose,
        List<List<Object>> goals,
        List<Integer> last,
        List<Integer> now,
        String achieved,
        String how,
        @Nullable String not,
        long granted,
        long used,
        @Nullable String deviation,
        String next,
        @Nullable String nextWords,
        String lessons,
        ContactStory contact) {}
