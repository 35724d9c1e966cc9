package se.arshjulet.flow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.arshjulet.association.Member;

/**
 * Who answers for a place that people come from or go to. The state is two here, since Arbetsförmedlingen and
 * Försäkringskassan each know their own; the municipalities are one, as in lag (2003:1210).
 */
public enum FlowParty {
    EMPLOYMENT_SERVICE("Arbetsförmedlingen", Set.of("af")),
    SOCIAL_INSURANCE("Försäkringskassan", Set.of("fk")),
    REGION("Regionen", Set.of("care", "psychiatry")),
    MUNICIPALITIES("Kommunerna", Set.of("social", "labour"));

    private final String title;
    private final Set<String> codes;

    FlowParty(String title, Set<String> codes) {
        this.title = title;
        this.codes = codes;
    }

    public String title() {
        return title;
    }

    /** An authority bears its name; the others are what they are: "regionen". */
    public String inSentence() {
        return switch (this) {
            case EMPLOYMENT_SERVICE, SOCIAL_INSURANCE -> title;
            case REGION -> "regionen";
            case MUNICIPALITIES -> "kommunerna";
        };
    }

    /** Empty for what no member answers for: arbete, studier, an insats, own words. */
    public static Optional<FlowParty> of(FlowPlace place) {
        String code = place.code();
        return code == null
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(party -> party.codes.contains(code))
                        .findFirst();
    }

    /** Empty for the co-opted. The two authorities are told apart by their names, which are the law's own. */
    public static Optional<FlowParty> of(Member member) {
        return switch (member.kind()) {
            case REGION -> Optional.of(REGION);
            case MUNICIPALITY -> Optional.of(MUNICIPALITIES);
            case AUTHORITY -> {
                String name = member.name().toLowerCase(Locale.forLanguageTag("sv-SE"));
                yield name.contains("arbetsförmedling")
                        ? Optional.of(EMPLOYMENT_SERVICE)
                        : name.contains("försäkringskass") ? Optional.of(SOCIAL_INSURANCE) : Optional.empty();
            }
            case CO_OPTED -> Optional.empty();
        };
    }
}
