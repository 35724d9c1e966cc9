package se.arshjulet.annualwheel.ui;

import java.util.Collections;
import se.arshjulet.account.SignedIn;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.WheelGroups;

/** What in a plan is a person's own: what has her name, what belongs to a group that her role sits in, what asks her. */
final class OwnRoles {

    private OwnRoles() {}

    static boolean hers(Activity activity, SignedIn person) {
        return person.accountId().equals(activity.draft().accountId())
                || activity.draft().responsible().stream().anyMatch(group -> sitsIn(person, group));
    }

    private static boolean sitsIn(SignedIn person, String group) {
        return !Collections.disjoint(WheelGroups.rolesOf(group), person.roles());
    }
}
