package se.arshjulet.account;

/** What a person may do in an association (domain.md); the last one is for the whole installation. */
public enum Role {
    /** samordnare: plans, asks, reviews, publishes */
    COORDINATOR,
    /** representant: answers for a member */
    REPRESENTATIVE,
    /** granskare: comments and approves (Beredningsgruppen) */
    REVIEWER,
    /** förtroendevald, läsare */
    READER,
    /** systemadministratör: creates associations */
    SYSTEM_ADMINISTRATOR;

    /** What it is called where the server makes a text: "samordnare". */
    public String inSwedish() {
        return RoleNames.of(this);
    }

    /** For {@code @RolesAllowed}, which takes constants only. */
    public static final class Names {
        public static final String COORDINATOR = "COORDINATOR";
        public static final String REPRESENTATIVE = "REPRESENTATIVE";
        public static final String REVIEWER = "REVIEWER";
        public static final String READER = "READER";
        public static final String SYSTEM_ADMINISTRATOR = "SYSTEM_ADMINISTRATOR";

        private Names() {}
    }
}
