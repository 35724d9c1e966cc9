package se.arshjulet.annualwheel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.account.Role;

/** Which roles sit in a group, by the association's own words as its documents use them. */
public final class WheelGroups {

    private WheelGroups() {}

    /** Nothing for a group that nobody in the system sits in, e.g. "Revisorerna". */
    public static Set<Role> rolesOf(String group) {
        String name = group.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Role.values())
                .filter(role -> groups(role).contains(name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static List<String> groups(Role role) {
        return switch (role) {
            case COORDINATOR -> List.of("arbetsgruppen", "kansliet", "förbundschefen", "samordnaren");
            case REPRESENTATIVE -> List.of("analysgruppen", "insatsansvariga", "representanterna");
            case REVIEWER -> List.of("beredningsgruppen");
            case READER -> List.of("styrelsen", "medlemsrådet");
            case SYSTEM_ADMINISTRATOR -> List.of();
        };
    }
}
