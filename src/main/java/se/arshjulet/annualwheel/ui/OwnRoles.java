package se.arshjulet.annualwheel.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.annualwheel.AnnualWheels.Activity;

/** What in a plan is a person's own: what has her name, and what belongs to a group that her role sits in. */
final class OwnRoles {

    private OwnRoles() {}

    static boolean hers(Activity activity, SignedIn person) {
        return person.accountId().equals(activity.draft().accountId())
                || activity.draft().responsible().stream().anyMatch(group -> sitsIn(person, group));
    }

    private static boolean sitsIn(SignedIn person, String group) {
        String name = group.toLowerCase(Locale.ROOT);
        return person.roles().stream().map(OwnRoles::groups).anyMatch(groups -> groups.contains(name));
    }

    /** By the association's own words, as its documents use them. */
    private static Set<String> groups(Role role) {
        return Set.copyOf(
                switch (role) {
                    case COORDINATOR -> List.of("arbetsgruppen", "kansliet", "förbundschefen", "samordnaren");
                    case REPRESENTATIVE -> List.of("analysgruppen", "insatsansvariga", "representanterna");
                    case REVIEWER -> List.of("beredningsgruppen");
                    case READER -> List.of("styrelsen", "medlemsrådet");
                    case SYSTEM_ADMINISTRATOR -> List.of();
                });
    }
}
